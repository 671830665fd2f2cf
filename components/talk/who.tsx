import { messages } from '@/i18n'
import type { Mention } from '@/lib/model'
import type { Avatars } from '@/lib/views/avatars'
import { Section } from '../site/section'
import { PersonCard } from '../speaker/person-card'
import { RichText } from '../ui/rich-text'

type Props = {
  readonly speakers: readonly Mention[]
  readonly language: string
  readonly avatars: Avatars
}

/** The people of a talk on the route, each with what was said about them. */
export const Who = ({ speakers, language, avatars }: Props) =>
  speakers.length === 0 ? null : (
    <Section id="people" title={messages.talk.people} className="who-section">
      <div className="matter">
        {speakers.map((speaker) => (
          <div key={speaker.slug} className="who">
            <div className="person">
              <PersonCard person={speaker} avatar={avatars.get(speaker.slug)} />
            </div>
            {speaker.bio && <RichText text={speaker.bio} language={language} />}
          </div>
        ))}
      </div>
    </Section>
  )
