import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { Initial } from '@/lib/views/initials'
import type { Listed } from '@/lib/views/speaker-list'
import '../site/lists.css'

type Props = { readonly initials: readonly Initial<Listed>[] }

/** Everybody by name, Latin and Han under the same letters, each with the number of their talks. */
export const NameIndex = ({ initials }: Props) => (
  <div className="matter">
    <nav className="letters" aria-label={messages.speakers.letters}>
      {initials.map(({ letter }) => (
        <a key={letter} href={`#${idOf(letter)}`}>
          {letter}
        </a>
      ))}
    </nav>
    <dl className="name-index">
      {initials.map(({ letter, list }) => (
        <div key={letter} id={idOf(letter)}>
          <dt>{letter}</dt>
          {list.map(({ person, talks }) => (
            <dd key={person.slug}>
              <a href={routes.speaker(person.slug)}>
                {person.name} {talks > 0 && <span>{talks}</span>}
              </a>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  </div>
)

const idOf = (letter: string): string => (letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`)
