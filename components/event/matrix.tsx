import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary, Term } from '@/lib/model'
import { online } from '@/lib/views/filter'
import type { Matrix as MatrixData, MatrixRow } from '@/lib/views/matrix'
import { MatrixCell } from './matrix-cell'
import '../site/lists.css'

type Props = {
  readonly matrix: MatrixData
  readonly archive: readonly EventSummary[]
  readonly of: 'city' | 'tag'
  /** Slug of the row that is this very page: it stands on the route. */
  readonly current?: string
}

const words = messages.terms

/** Events by year, a row for each city or topic, a dot for each event; a table to those who hear it. */
export const Matrix = ({ matrix: { years, rows }, archive, of, current }: Props) => (
  <table className={`matrix matter of-${of}`}>
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
        <th scope="col" className="sum">
          {words.sum}
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.term?.slug ?? online} className={row.term?.slug === current && current ? 'current' : undefined}>
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
          <td className="sum">
            <span>{row.total}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const nameOf = ({ term }: MatrixRow): string => term?.name ?? messages.event.online

const hrefOf = (term: Term | undefined, of: Props['of']): string => {
  if (term === undefined) return routes.archive({ city: online })
  return of === 'city' ? routes.city(term.slug) : routes.tag(term.slug)
}
