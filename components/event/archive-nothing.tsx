import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { Release } from '@/lib/views/archive-page'
import type { FacetOptions } from '@/lib/views/facets'
import { FacetList } from '../site/facet-list'
import { valueWords } from './filter-words'
import '../site/lists.css'

type Props = {
  readonly releases: readonly Release[]
  readonly facets: readonly FacetOptions[]
  /** Events without any filter. */
  readonly total: number
}

const words = messages.archive

/** Where nothing meets a filter: what to let go of, and how many events each step leads to. */
export const ArchiveNothing = ({ releases, facets, total }: Props) => (
  <section className="columns nothing" aria-labelledby="nothing-h">
    <h2 id="nothing-h">
      {words.nothing[0]}
      <span className="phrase">{words.nothing[1]}</span>
    </h2>
    <div className="releases">
      <p>{words.nothingText}</p>
      <FacetList
        columns={1}
        links={[
          ...releases.map(({ facet, value, rest, count }) => ({
            name: words.release(valueWords(facets, facet, value)),
            href: routes.archive(rest),
            count,
          })),
          { name: words.clear, href: routes.events(), count: total },
        ]}
      />
    </div>
  </section>
)
