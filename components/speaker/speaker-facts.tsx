import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { Person } from '@/lib/model'
import type { SpeakerPage } from '@/lib/views/speakers'
import { Subscribe } from '../site/subscribe'
import { Fact } from '../ui/fact'
import { Monogram } from '../ui/monogram'
import { siteOf } from '../ui/site-of'

type Props = { readonly person: Person; readonly page: SpeakerPage }

type Named = { readonly name: string; readonly href?: string }

const words = messages.speakers

/** Topics and co-speakers that the aside has room for. */
const most = 12

/** What can be said about a person in a word: posts over time, other names, topics, companions, links. */
export const SpeakerFacts = ({ person, page }: Props) => (
  <aside className="columns-aside columns-stays" aria-label={words.facts}>
    {person.avatar && (
      <p className="portrait-photo">
        <Monogram name={person.name} avatar={person.avatar} />
      </p>
    )}
    <dl className="facts">
      {page.roles.map(({ role, from, to }) => (
        <Fact key={`${from}${role}`} name={messages.lists.yearsShort(from, to === from ? to : to.slice(2))}>
          {role}
        </Fact>
      ))}
      <Names name={words.also} list={page.names.map((name) => ({ name }))} />
      <Names
        name={words.organization}
        list={person.organizations.map(({ name, url }) => ({ name, ...(url !== undefined && { href: url }) }))}
      />
      <Names
        name={words.topics}
        list={page.tags.slice(0, most).map(({ name, slug }) => ({ name, href: routes.tag(slug) }))}
      />
      <Names name={words.interests} list={person.interests.map((name) => ({ name }))} />
      <Names
        name={words.together}
        list={page.coSpeakers
          .slice(0, most)
          .map(({ person: other }) => ({ name: other.name, href: routes.speaker(other.slug) }))}
      />
      <Names
        name={words.links}
        list={person.links.map(({ name, url }) => ({ name: name || siteOf(url) || url, href: url }))}
      />
    </dl>
    <Subscribe calendar={routes.sliceCalendar('speakers', person.slug)} label={messages.terms.subscribe(person.name)} />
  </aside>
)

const Names = ({ name, list }: { readonly name: string; readonly list: readonly Named[] }) =>
  list.length === 0 ? null : (
    <Fact name={name}>
      <ul className="facts-terms">
        {list.map((one) => (
          <li key={one.href ?? one.name}>{one.href === undefined ? one.name : <a href={one.href}>{one.name}</a>}</li>
        ))}
      </ul>
    </Fact>
  )
