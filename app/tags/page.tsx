import { MatrixSection } from '@/components/event/matrix'
import { messages } from '@/i18n'
import { tagMatrix } from '@/lib/views/term-pages'
import { termIndex } from '../term-index'
import { tags } from '../term-kinds'

export const revalidate = 300

const words = messages.terms

const { generateMetadata, Page } = termIndex(tags, {
  note: ({ length }) => words.tagsNote(length),
  list: (_, archive) => (
    <MatrixSection title={words.matrix.tags} matrix={tagMatrix(archive)} archive={archive} of="tag" />
  ),
})

export { generateMetadata }
export default Page
