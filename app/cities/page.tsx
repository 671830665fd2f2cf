import { MatrixSection } from '@/components/event/matrix'
import { messages } from '@/i18n'
import { yearSpan } from '@/lib/views/order'
import { cityMatrix } from '@/lib/views/term-pages'
import { termIndex } from '../term-index'
import { cities } from '../term-kinds'

export const revalidate = 300

const words = messages.terms

const { generateMetadata, Page } = termIndex(cities, {
  note: (_, archive) => {
    const span = yearSpan(archive)
    return span && words.citiesNote(messages.lists.years(span.first, span.last))
  },
  list: (_, archive) => (
    <MatrixSection title={words.matrix.cities} matrix={cityMatrix(archive)} archive={archive} of="city" />
  ),
})

export { generateMetadata }
export default Page
