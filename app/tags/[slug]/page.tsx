import { PosterLine } from '@/components/event/sheet'
import { Alongside, TermMasthead, TermRows } from '@/components/event/term-page'
import { Still } from '@/components/ui/still'
import { Phrases } from '@/components/ui/title-text'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import { termPage } from '@/lib/views/term-pages'
import { ChapterFoot, TopicText } from '../../chapter'
import { tags } from '../../term-kinds'
import { termPages } from '../../term-page'

export const revalidate = 300
export const dynamicParams = false

const { generateStaticParams, generateMetadata, Page } = termPages(tags, {
  show: (entry, archive, now) => {
    const page = termPage(entry, now)
    const { name, slug } = entry.term
    return (
      <>
        <TermMasthead page={page} calendar={routes.sliceCalendar('tags', slug)} also={site.synonyms[name] ?? []} />
        <Still>
          <PosterLine events={entry.events} archive={archive} filter={{ tag: slug }} />
        </Still>
        <TopicText entry={entry} now={now} />
        <Still>
          <TermRows
            page={page}
            archive={archive}
            now={now}
            title={<Phrases parts={messages.terms.about(name)} />}
            href={routes.archive({ tag: slug })}
          />
          <Alongside terms={page.alongside} />
        </Still>
        <ChapterFoot entry={entry} path={routes.tag(slug)} />
      </>
    )
  },
})

export { generateMetadata, generateStaticParams }
export default Page
