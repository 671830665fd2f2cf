import { messages } from '@/i18n'
import type { Listed } from '@/lib/views/speakers'
import { PersonCard } from './person-card'

type Props = { readonly listed: readonly Listed[] }

/** Those who were on stage most often, standing on the route. */
export const Frequent = ({ listed }: Props) => (
  <ol className="people matter">
    {listed.map(({ person, talks, events }) => (
      <li key={person.slug} className="person">
        <PersonCard person={{ name: person.name, slug: person.slug }} avatar={person.avatar}>
          <p className="role">
            {messages.lists.talks(talks)}
            {messages.lists.comma}
            {messages.lists.events(events)}
          </p>
        </PersonCard>
      </li>
    ))}
  </ol>
)
