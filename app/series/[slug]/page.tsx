import { PosterLine } from '@/components/event/sheet'
import { TermMasthead, TermRows } from '@/components/event/term-page'
import { Still } from '@/components/ui/still'
import { Phrases } from '@/components/ui/title-text'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { seriesHues } from '@/lib/mesh'
import { termPage } from '@/lib/views/term-pages'
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
        <Still>
          <PosterLine events={entry.events} archive={archive} filter={{ series: slug }} />
          <TermRows
            page={page}
            archive={archive}
            now={now}
            title={<Phrases parts={messages.terms.about(name)} />}
            href={routes.archive({ series: slug })}
          />
        </Still>
      </>
    )
  },
})

export { generateMetadata, generateStaticParams }
export default Page
