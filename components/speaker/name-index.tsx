import '../site/lists.css'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { Initial } from '@/lib/views/initials'
import type { Listed } from '@/lib/views/speakers'
import { PersonCard } from './person-card'

type FrequentProps = { readonly listed: readonly Listed[] }

/** Those who were on stage most often, standing on the route. */
export const Frequent = ({ listed }: FrequentProps) => (
  <ol className="people columns-matter">
    {listed.map(({ person, talks, events }) => (
      <li key={person.slug} className="person">
        <PersonCard person={{ name: person.name, slug: person.slug }} avatar={person.avatar}>
          <p className="person-role">
            {messages.lists.talks(talks)}
            {messages.lists.comma}
            {messages.lists.events(events)}
          </p>
        </PersonCard>
      </li>
    ))}
  </ol>
)

type NameIndexProps = { readonly initials: readonly Initial<Listed>[] }

/** Everybody by name, Latin and Han under the same letters, each with the number of their talks. */
export const NameIndex = ({ initials }: NameIndexProps) => (
  <div className="columns-matter">
    <nav className="name-letters" aria-label={messages.speakers.letters}>
      {initials.map(({ letter }) => (
        <a key={letter} href={`#${idOf(letter)}`}>
          {letter}
        </a>
      ))}
    </nav>
    <Names initials={initials} />
  </div>
)

type LetterIndexProps = { readonly initials: readonly Initial<Listed>[] }

/** Too many names for one page: the letters they begin with, each with how many there are and a page of its own. */
export const LetterIndex = ({ initials }: LetterIndexProps) => (
  <nav className="columns-matter letter-index" aria-label={messages.speakers.letters}>
    <ul>
      {initials.map(({ letter, list }) => (
        <li key={letter}>
          <a href={routes.speakersBy(letter)}>
            {letter} <span>{list.length}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

type NamesUnderProps = { readonly initial: Initial<Listed>; readonly initials: readonly Initial<Listed>[] }

/** Everybody under one letter, with the way to the other letters. */
export const NamesUnder = ({ initial, initials }: NamesUnderProps) => (
  <div className="columns-matter">
    <nav className="name-letters" aria-label={messages.speakers.letters}>
      {initials.map(({ letter }) => (
        <a key={letter} href={routes.speakersBy(letter)} aria-current={letter === initial.letter ? 'page' : undefined}>
          {letter}
        </a>
      ))}
    </nav>
    <Names initials={[initial]} />
  </div>
)

const Names = ({ initials }: NameIndexProps) => (
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
)

const idOf = (letter: string): string => (letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`)
