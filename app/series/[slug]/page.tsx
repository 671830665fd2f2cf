import { TermMasthead, TermRows } from '@/components/event/term-page'
import { Still } from '@/components/ui/still'
import { Phrases } from '@/components/ui/title-text'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { seriesHues } from '@/lib/mesh'
import { termPage } from '@/lib/views/term-pages'
import { ChapterFoot, ChapterHead, ChapterLine } from '../../chapter'
import { series } from '../../term-kinds'
import { termPages } from '../../term-page'

export const revalidate = 300
export const dynamicParams = false

const { generateStaticParams, generateMetadata, Page } = termPages(series, {
  hueOf: ({ term }, archive) => seriesHues(archive).get(term.slug),
  show: (entry, archive, now) => {
    const page = termPage(entry, now)
    const { name, slug } = entry.term
    return (
      <>
        <TermMasthead page={page} calendar={routes.sliceCalendar('series', slug)} />
        <ChapterHead entry={entry} archive={archive} now={now} />
        <Still>
          <ChapterLine entry={entry} archive={archive} now={now} filter={{ series: slug }} />
          <TermRows
            page={page}
            archive={archive}
            now={now}
            title={<Phrases parts={messages.terms.about(name)} />}
            href={routes.archive({ series: slug })}
          />
        </Still>
        <ChapterFoot entry={entry} path={routes.series(slug)} />
      </>
    )
  },
})

export { generateMetadata, generateStaticParams }
export default Page
