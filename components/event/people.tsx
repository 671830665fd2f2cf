import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import type { Avatars } from '@/lib/views/avatars'
import { PersonCard } from '../speaker/person-card'

type Props = {
  readonly speakers: EventSummary['speakers']
  readonly avatars: Avatars
}

/** Everybody who was on stage, once each, along the route. */
export const People = ({ speakers, avatars }: Props) =>
  speakers.length === 0 ? null : (
    <section className="section people-section columns" aria-labelledby="people">
      <div className="section-head">
        <h2 id="people">{messages.event.people}</h2>
      </div>
      <ul className="people matter">
        {speakers.map((speaker) => (
          <li key={speaker.slug} className="person">
            <PersonCard person={speaker} avatar={avatars.get(speaker.slug)} />
          </li>
        ))}
      </ul>
    </section>
  )
