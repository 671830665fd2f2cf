import { hueStyle } from '@/components/ui/hue-style'
import { routes } from '@/config/routes'
import type { EventSummary } from '@/lib/records'
import { bySeries } from '@/lib/views/by-term'
import { seriesHues } from '@/lib/views/mesh'
import '@/components/site/lists.css'

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
