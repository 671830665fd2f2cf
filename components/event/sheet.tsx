import '../site/lists.css'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { hueOf, seriesHues } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import type { Filter } from '@/lib/views/archive-page'
import { bySeries } from '@/lib/views/terms'
import { latestYears, type Year } from '@/lib/views/timeline'
import { hueStyle } from '../ui/mesh'
import { EventFrame } from './frame'

type SeriesLegendProps = { readonly archive: readonly EventSummary[]; readonly most?: number }

/** Which colour is which series. */
export const SeriesLegend = ({ archive, most = 8 }: SeriesLegendProps) => (
  <ul className="sheet-legend">
    {bySeries(archive)
      .list.slice(0, most)
      .map(({ term }) => (
        <li key={term.slug}>
          <i className="mark-dot tone" style={hueStyle(seriesHues(archive).get(term.slug))} />
          <a href={routes.series(term.slug)}>{term.name}</a>
        </li>
      ))}
  </ul>
)

type SheetProps = {
  /** What the plate at the head of the line says, such as a year. */
  readonly title: string
  readonly caption: string
  readonly label: string
  /** In the order of the line, the oldest first. */
  readonly events: readonly EventSummary[]
  readonly archive: readonly EventSummary[]
  /** Of more events than these, the latest are drawn; the plate leads to all of them. */
  readonly most?: number
  readonly href: string
}

/** A line of posters behind a plate: one year, or one series. */
export const Sheet = ({ title, caption, label, events, archive, most = 20, href }: SheetProps) => (
  <ol className="sheet" aria-label={label}>
    <li className="year">
      <a className="plate" href={href}>
        <b className="numeral">{title}</b>
        <span className="frame-caption">{caption}</span>
      </a>
    </li>
    {events.slice(-most).map((event) => (
      <EventFrame key={event.slug} event={event} hue={hueOf(archive, event)} />
    ))}
  </ol>
)

type StripProps = {
  /** The oldest first; of more than eight, the latest are drawn. */
  readonly events: readonly EventSummary[]
  readonly archive: readonly EventSummary[]
}

/** Posters across the whole page, in lines of one length; alone or in twos they are twice as wide. */
export const Strip = ({ events, archive }: StripProps) => {
  const shown = events.slice(-8)
  return (
    <ol className={`sheet-strip ${formOf(shown.length)}`} style={{ '--posters': shown.length }}>
      {shown.map((event) => (
        <EventFrame key={event.slug} event={event} hue={hueOf(archive, event)} wide={shown.length <= 2} withYear />
      ))}
    </ol>
  )
}

const formOf = (posters: number): string => {
  if (posters <= 2) return 'here-events'
  if (posters <= 4) return ''
  return posters <= 6 ? 'in-threes' : 'in-fours'
}

type YearLineProps = {
  /** The latest first; events within a year the oldest first. */
  readonly years: readonly Year[]
  readonly archive: readonly EventSummary[]
  /** Of the archive, only what meets this: plates lead to the rest of their year. */
  readonly filter?: Filter | undefined
}

const words = messages.home

/** Every event as a poster on one line, year by year. */
export const YearLine = ({ years, archive, filter = {} }: YearLineProps) =>
  years.map(({ year, events }) => (
    <Sheet
      key={year}
      title={year}
      caption={words.yearCount(events.length)}
      label={words.yearSheet(year)}
      events={events}
      archive={archive}
      href={routes.archive({ ...filter, year })}
    />
  ))

type PosterLineProps = {
  /** The oldest first. */
  readonly events: readonly EventSummary[]
  readonly archive: readonly EventSummary[]
  /** What they have in common, as the archive's filter. */
  readonly filter: Parameters<typeof YearLine>[0]['filter']
}

/** Posters that stand side by side; of more, each year gets a line. */
const roomy = 8

/** So many posters are drawn at most: the latest years. */
const most = 60

/** The posters of a topic, city or series on one line. */
export const PosterLine = ({ events, archive, filter }: PosterLineProps) =>
  events.length > roomy ? (
    <YearLine years={latestYears(events, most)} archive={archive} filter={filter} />
  ) : (
    <Strip events={events} archive={archive} />
  )
