import { MatrixSection } from '@/components/event/matrix'
import { factsAtVenue } from '@/components/event/rows'
import { TermMasthead, TermRows } from '@/components/event/term-page'
import { Still } from '@/components/ui/still'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { cityMatrix, termPage } from '@/lib/views/term-pages'
import { ChapterFoot, ChapterHead, ChapterLine } from '../../chapter'
import { cities } from '../../term-kinds'
import { termPages } from '../../term-page'

export const revalidate = 300
export const dynamicParams = false

const words = messages.terms

const { generateStaticParams, generateMetadata, Page } = termPages(cities, {
  show: (entry, archive, now) => {
    const page = termPage(entry, now)
    const { name, slug } = entry.term
    return (
      <>
        <TermMasthead page={page} calendar={routes.sliceCalendar('cities', slug)} />
        <ChapterHead entry={entry} archive={archive} now={now} />
        <Still>
          <ChapterLine entry={entry} archive={archive} now={now} filter={{ city: slug }} />
          <MatrixSection
            title={words.matrix.cities}
            matrix={cityMatrix(archive)}
            archive={archive}
            of="city"
            current={slug}
          />
          <TermRows
            page={page}
            archive={archive}
            now={now}
            title={words.here(name)}
            href={routes.archive({ city: slug })}
            factsOf={factsAtVenue}
          />
        </Still>
        <ChapterFoot entry={entry} path={routes.city(slug)} />
      </>
    )
  },
})

export { generateMetadata, generateStaticParams }
export default Page
