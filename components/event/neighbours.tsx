import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import type { Related as Found } from '@/lib/views/related'
import type { Neighbours as Both } from '@/lib/views/terms'
import { EventFrame } from './frame'
import { EventRow } from './rows'

type NeighboursProps = {
  readonly event: EventSummary
  readonly hue: number
  readonly neighbours: Both
}

/** The event before, this one, and the one after in its series, on one line. */
export const Neighbours = ({ event, hue, neighbours: { previous, next } }: NeighboursProps) =>
  previous === undefined && next === undefined ? null : (
    <nav aria-label={messages.event.inSeries}>
      <ul className="neighbours">
        {previous && <EventFrame event={previous} hue={hue} which={messages.event.previous} wide />}
        <EventFrame event={event} hue={hue} which={messages.event.current} wide here />
        {next && <EventFrame event={next} hue={hue} which={messages.event.next} wide />}
      </ul>
    </nav>
  )

type RelatedProps = {
  readonly found: readonly Found[]
  readonly hueOf: (event: EventSummary) => number
  readonly now: number
}

const words = messages.event

/** Other events worth looking at, each with what it has in common with this one. */
export const Related = ({ found, hueOf, now }: RelatedProps) =>
  found.length === 0 ? null : (
    <section className="section related columns" aria-labelledby="related">
      <div className="section-head">
        <h2 id="related">{words.related}</h2>
        <p>{words.relatedBy}</p>
      </div>
      <ul className="rows with-mesh columns-matter">
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
