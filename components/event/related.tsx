import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import type { Related as Found } from '@/lib/views/related'
import { EventRow } from './event-row'

type Props = {
  readonly found: readonly Found[]
  readonly hueOf: (event: EventSummary) => number
  readonly now: number
}

const words = messages.event

/** Other events worth looking at, each with what it has in common with this one. */
export const Related = ({ found, hueOf, now }: Props) =>
  found.length === 0 ? null : (
    <section className="section related columns" aria-labelledby="related">
      <div className="section-head">
        <h2 id="related">{words.related}</h2>
        <p>{words.relatedBy}</p>
      </div>
      <ul className="rows with-mesh matter">
        {found.map((related) => (
          <EventRow
            key={related.event.slug}
            event={related.event}
            hue={hueOf(related.event)}
            now={now}
            withYear
            more={reasonFor(related)}
          />
        ))}
      </ul>
    </section>
  )

const reasonFor = ({ speakers, tags, city }: Found): string => {
  if (speakers.length > 0) return words.alsoHere(speakers.slice(0, 3).map(({ name }) => name))
  if (tags.length > 0) return words.sameTopic(tags.slice(0, 2).map(({ name }) => name))
  return city === undefined ? '' : words.sameCity(city.name)
}
