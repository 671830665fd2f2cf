import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import type { ArchivePage } from '@/lib/views/archive-page'
import { ArchiveFacets } from '../site/archive-facets'
import { Masthead } from '../site/masthead'
import { Pages } from '../site/pages'
import { Section } from '../site/section'
import { Subscribe } from '../site/subscribe'
import { Still } from '../ui/still'
import { ArchiveNothing } from './archive-nothing'
import { EventRows } from './event-rows'
import { FirstPoster } from './first-poster'

type Props = {
  readonly page: ArchivePage
  readonly archive: readonly EventSummary[]
  /** Milliseconds since 1970. */
  readonly now: number
}

const words = messages.archive

/** The archive: filters, then what is coming, then the past by year. */
export const Archive = ({ page, archive, now }: Props) => {
  const { filter, facets, count, span, cities, online, coming, years } = page
  return (
    <>
      <Masthead title={words.title} count={count}>
        {span && words.summary(messages.lists.years(span.first, span.last), cities, online)}
        <Subscribe calendar={routes.calendar()} label={words.subscribe} />
      </Masthead>
      <Still>
        <ArchiveFacets filter={filter} facets={facets} />
        {archive.length === 0 && <FirstPoster />}
        {archive.length > 0 && count === 0 && (
          <ArchiveNothing releases={page.releases} facets={facets} total={archive.length} />
        )}
        {coming.length > 0 && (
          <Section id="coming" title={words.coming} stays className="year-section">
            <EventRows events={coming} archive={archive} now={now} withYear />
          </Section>
        )}
        {years.map(({ year, events }) => (
          <Section key={year} id={`y${year}`} title={year} stays className="year-section">
            <EventRows events={events} archive={archive} now={now} />
          </Section>
        ))}
        <Pages page={page.page} pages={page.pages} hrefOf={(at) => routes.archive(filter, at)} />
      </Still>
    </>
  )
}
