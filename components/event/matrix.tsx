import '../site/lists.css'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { hueOf } from '@/lib/mesh'
import type { EventSummary, Term } from '@/lib/model'
import { online } from '@/lib/views/archive-page'
import type { Matrix as MatrixData, MatrixRow } from '@/lib/views/term-pages'
import { Section } from '../site/section'
import { hueStyle } from '../ui/mesh'
import { SeriesLegend } from './sheet'

type MatrixCellProps = {
  readonly row: string
  readonly year: string
  readonly events: readonly EventSummary[]
  readonly archive: readonly EventSummary[]
  /** Where all of them are listed. */
  readonly href: string
}

/** Dots that a cell has room for; of more, one dot and the number. */
const roomy = 3

/** The events of one year in one row: one leads to itself, several to their list. */
const MatrixCell = ({ row, year, events, archive, href }: MatrixCellProps) => {
  const [first] = events
  if (first === undefined)
    return (
      <td>
        <span className="sr-only">{messages.lists.none}</span>
      </td>
    )
  const series = events.map((event) => event.series?.name ?? event.title).join(messages.lists.and)
  const dots = events.length > roomy ? [first] : events
  return (
    <td>
      <a href={events.length === 1 ? routes.event(first.slug) : href}>
        <span className="sr-only">{messages.terms.cell(row, year, events.length, series)}</span>
        {dots.map((event) => (
          <i key={event.slug} className="mark-dot tone" style={hueStyle(hueOf(archive, event))} />
        ))}
        {events.length > roomy && <b aria-hidden="true">{events.length}</b>}
      </a>
    </td>
  )
}

type MatrixProps = {
  readonly matrix: MatrixData
  readonly archive: readonly EventSummary[]
  readonly of: 'city' | 'tag'
  /** Slug of the row that is this very page: it stands on the route. */
  readonly current?: string
}

const words = messages.terms

/** More years than a phone shows side by side. */
const MANY = 10

/** Events by year, a row for each city or topic, a dot for each event; a table to those who hear it. */
const Matrix = ({ matrix: { years, rows }, archive, of, current }: MatrixProps) => (
  <table
    className={[
      'matrix columns-matter',
      of === 'tag' || rows.some(isLong) ? 'matrix-long' : '',
      years.length > MANY ? 'matrix-many' : '',
    ]
      .filter(Boolean)
      .join(' ')}
  >
    <caption className="sr-only">{words.matrixCaption}</caption>
    <thead>
      <tr>
        <th scope="col">
          <span className="sr-only">{messages.archive.facets[of]}</span>
        </th>
        {years.map((year) => (
          <th key={year} scope="col">
            <a href={routes.archive({ year })}>{year}</a>
          </th>
        ))}
        <th scope="col" className="matrix-sum">
          {words.sum}
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr
          key={row.term?.slug ?? online}
          className={row.term?.slug === current && current ? 'matrix-current' : undefined}
        >
          <th scope="row">
            <a href={hrefOf(row.term, of)} aria-current={row.term?.slug === current && current ? 'page' : undefined}>
              {nameOf(row)}
            </a>
          </th>
          {row.cells.map((events, at) => (
            <MatrixCell
              key={years[at]}
              row={nameOf(row)}
              year={years[at] ?? ''}
              events={events}
              archive={archive}
              href={routes.archive({ year: years[at] ?? '', [of]: row.term?.slug ?? online })}
            />
          ))}
          <td className="matrix-sum">
            <span>{row.total}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** Whether a name needs more than the narrow column before a row: three Han characters, or five Latin letters. */
const isLong = (row: MatrixRow): boolean =>
  [...nameOf(row)].reduce((width, letter) => width + (/\p{Script=Han}/u.test(letter) ? 1 : 0.58), 0) > 3

const nameOf = ({ term }: MatrixRow): string => term?.name ?? messages.event.online

const hrefOf = (term: Term | undefined, of: MatrixProps['of']): string => {
  if (term === undefined) return routes.archive({ city: online })
  return of === 'city' ? routes.city(term.slug) : routes.tag(term.slug)
}

type MatrixSectionProps = {
  readonly title: string
  readonly matrix: MatrixData
  readonly archive: readonly EventSummary[]
  readonly of: 'city' | 'tag'
  readonly current?: string
}

/** A matrix under its head, with the colours of the series explained beside it. */
export const MatrixSection = ({ title, matrix, archive, ...rest }: MatrixSectionProps) => (
  <Section
    id="years"
    title={title}
    className="matrix-section overflow-x-clip"
    hint={
      <>
        <p>{messages.terms.matrixHint}</p>
        <SeriesLegend archive={archive} />
      </>
    }
  >
    <Matrix matrix={matrix} archive={archive} {...rest} />
  </Section>
)
