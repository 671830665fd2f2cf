import { routes } from '@/config/routes'
import { seriesHues } from '@/lib/mesh'
import type { EventSummary } from '@/lib/model'
import { bySeries } from '@/lib/views/by-term'
import { hueStyle } from '../ui/hue-style'
import '../site/lists.css'

type Props = { readonly archive: readonly EventSummary[]; readonly most?: number }

/** Which colour is which series. */
export const SeriesLegend = ({ archive, most = 8 }: Props) => (
  <ul className="legend">
    {bySeries(archive)
      .list.slice(0, most)
      .map(({ term }) => (
        <li key={term.slug}>
          <i className="dot tone" style={hueStyle(seriesHues(archive).get(term.slug))} />
          <a href={routes.series(term.slug)}>{term.name}</a>
        </li>
      ))}
  </ul>
)
