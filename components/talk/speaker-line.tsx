import { routes } from '@/config/routes'
import type { Mention, Person } from '@/lib/model'
import { Monogram } from '../ui/monogram'

type Props = {
  readonly speaker: Mention
  readonly avatar?: Person['avatar'] | undefined
}

/** Somebody who gives a talk: face, name, nickname, and post at the time. */
export const SpeakerLine = ({ speaker, avatar }: Props) => (
  <div className="speaker">
    <Monogram name={speaker.name} avatar={avatar} />
    <p>
      <a href={routes.speaker(speaker.slug)}>{speaker.name}</a>
      {speaker.alias === undefined ? null : <span className="alias">{speaker.alias}</span>}
      {speaker.role === undefined ? null : <span className="role">{speaker.role}</span>}
    </p>
  </div>
)
