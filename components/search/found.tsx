import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { personHue } from '@/lib/mesh'
import type { Entry, EventEntry, PageEntry, PersonEntry } from '@/lib/search/entries'
import { type Group, type Hit, type SearchResult, type SearchView, SHOWN } from '@/lib/search/search'
import { Pages } from '../event/archive'
import { EditionName } from '../event/frame'
import { hueStyle } from '../ui/mesh'
import { Monogram } from '../ui/monogram'
import { Names } from '../ui/names'
import { FoundRow, MarkedText, ReasonText } from './found-row'

type FoundEventProps = { readonly hit: Hit; readonly event: EventEntry }

const { comma } = messages.lists

/** An event that was found: where and who, and either why or what there is to watch and read. */
const FoundEvent = ({ hit: { title, because }, event }: FoundEventProps) => {
  const facts = eventFacts(event)
  const materials = [event.recordings && messages.event.recording, event.decks && messages.event.slides]
  return (
    <FoundRow
      event={event}
      stops={event.speakers.length}
      href={routes.event(event.slug)}
      title={<MarkedText stretches={title} />}
      detail={because === undefined ? facts : <ReasonText because={because} />}
      more={because === undefined ? materials.filter(Boolean).join(comma) : facts}
    />
  )
}

/** Where an event of the index takes place, in one word; '' where that is not known: whoever searches asks for what is. */
const placeOf = ({ city, online }: EventEntry): string => city ?? (online === true ? messages.event.online : '')

/** Where and who, as far as they are known. */
export const eventFacts = (event: EventEntry): string =>
  [placeOf(event), event.speakers.length === 0 ? '' : messages.event.speakers(event.speakers.length)]
    .filter(Boolean)
    .join(comma)

type FoundPersonProps = { readonly hit: Hit; readonly person: PersonEntry }

const { lists, search } = messages

/** A person who was found: name, latest post, why, and when they were on stage. */
const FoundPerson = ({ hit: { title, because }, person }: FoundPersonProps) => {
  const [first, last] = person.years
  const also = `${search.reasons.alias} ${person.also.join(lists.and)}`
  const events = lists.events(person.events)
  return (
    <li className="row tone of-person" style={hueStyle(personHue(person.name))}>
      <span className="row-face">
        <Monogram name={person.name} />
      </span>
      <p className="row-title">
        <a href={routes.speaker(person.slug)}>
          <MarkedText stretches={title} />
        </a>{' '}
        <span className="row-role">{because?.reason === 'role' ? null : person.roles[0]}</span>
      </p>
      <p className="row-detail">{because ? <ReasonText because={because} /> : person.also.length > 0 && also}</p>
      <p className="row-detail">{first === '' ? events : [lists.yearsShort(first, last), events].join(lists.comma)}</p>
    </li>
  )
}

type FoundTalkProps = { readonly hit: Hit; readonly entry: Extract<Entry, { readonly kind: 'talk' }> }

/** A talk that was found: its own stop on the event's line, who gave it, and at which event. */
const FoundTalk = ({ hit: { title, because }, entry: { talk, event, names } }: FoundTalkProps) => {
  const others = names.filter((name) => name !== because?.text.map(({ text }) => text).join(''))
  return (
    <FoundRow
      event={event}
      stops={event.speakers.length}
      stop={event.speakers.indexOf(talk.speakers[0] ?? '')}
      href={routes.talk(event.slug, talk.slug)}
      title={<MarkedText stretches={title} />}
      detail={
        <>
          {because && <ReasonText because={because} />}
          {because && others.length > 0 && messages.lists.comma}
          <Names names={others} most={3} />
        </>
      }
      more={
        <>
          {placeOf(event) && `${placeOf(event)}${comma}`}
          <EditionName event={event} />
        </>
      }
    />
  )
}

type TermOf = Extract<Entry, { readonly term: unknown }>

type FoundTermProps = { readonly hit: Hit; readonly entry: TermOf }

const hrefs: Readonly<Record<TermOf['kind'], (slug: string) => string>> = {
  tag: routes.tag,
  series: routes.series,
  city: routes.city,
  venue: routes.venue,
}

/** A topic, series, city or venue that was found: how many events, why, and over which years. */
const FoundTerm = ({ hit: { title, because }, entry: { kind, term } }: FoundTermProps) => (
  <li className="row tone">
    <b className="row-lead">
      {term.events}
      <span className="in-year">{messages.search.eventsUnit(term.events)}</span>
    </b>
    <p className="row-title">
      <a href={hrefs[kind](term.slug)}>
        <MarkedText stretches={title} />
      </a>
    </p>
    <p className="row-detail">
      {because && <ReasonText because={because} {...(because.reason === 'alias' && { name: messages.terms.also })} />}
    </p>
    <p className="row-detail">{messages.lists.yearsShort(...term.years)}</p>
  </li>
)

type FoundPageProps = { readonly hit: Hit; readonly page: PageEntry }

/** A page of the owner's own that was found. */
const FoundPage = ({ hit: { title, because }, page }: FoundPageProps) => (
  <li className="row tone">
    <b className="row-lead" aria-hidden="true">
      →
    </b>
    <p className="row-title">
      <a href={page.path}>
        <MarkedText stretches={title} />
      </a>
    </p>
    <p className="row-detail">{because && <ReasonText because={because} />}</p>
    <p className="row-detail" />
  </li>
)

type SearchResultsProps = { readonly result: SearchResult; readonly view: SearchView }

const words = messages.search

/** What was found, by kind, the kind with the best result first; or one kind by itself, page by page. */
export const SearchResults = ({ result: { query, groups, total, complete }, view }: SearchResultsProps) => (
  <>
    <div className="columns">
      <p className="summary">
        <b>{words.total(total)}</b>
        {groups.map(({ kind, total: own }) => (
          <a
            key={kind}
            href={view.kind === undefined ? `#found-${kind}` : routes.search(query, { kind })}
            aria-current={view.kind === kind ? 'page' : undefined}
          >
            {words.kinds[kind]} {own}
          </a>
        ))}
      </p>
      {!complete && <p className="text-muted">{words.partly}</p>}
    </div>
    {groups
      .filter(({ hits }) => hits.length > 0)
      .map((group) => (
        <FoundGroup key={group.kind} query={query} group={group} view={view} />
      ))}
  </>
)

type GroupProps = { readonly query: string; readonly group: Group; readonly view: SearchView }

const FoundGroup = ({ query, group: { kind, hits, total }, view }: GroupProps) => (
  <section id={`found-${kind}`} className="section found columns" aria-labelledby={`found-${kind}-h`}>
    <div className="section-head">
      <h2 id={`found-${kind}-h`}>
        {words.kinds[kind]} <span className="tally">{total}</span>
      </h2>
    </div>
    <ul
      className={
        kind === 'talk' || kind === 'event' || kind === 'person'
          ? 'rows with-mesh columns-matter'
          : 'rows columns-matter'
      }
    >
      {hits.map((hit) => (
        <Found key={keyOf(hit)} hit={hit} />
      ))}
    </ul>
    {view.kind === kind ? (
      <Pages
        page={view.page ?? 1}
        pages={Math.ceil(total / SHOWN.alone)}
        hrefOf={(page) => routes.search(query, { kind, page })}
        words={words.pages}
      />
    ) : (
      hits.length < total && (
        <p className="found-all">
          <a href={routes.search(query, { kind })}>{words.all(total, words.kinds[kind])}</a>
        </p>
      )
    )}
  </section>
)

const Found = ({ hit }: { readonly hit: Hit }) => {
  const { entry } = hit
  if (entry.kind === 'talk') return <FoundTalk hit={hit} entry={entry} />
  if (entry.kind === 'event') return <FoundEvent hit={hit} event={entry.event} />
  if (entry.kind === 'person') return <FoundPerson hit={hit} person={entry.person} />
  if (entry.kind === 'page') return <FoundPage hit={hit} page={entry.page} />
  return <FoundTerm hit={hit} entry={entry} />
}

const keyOf = ({ entry }: Hit): string => {
  if (entry.kind === 'talk') return `${entry.event.slug}/${entry.talk.slug}`
  if (entry.kind === 'event') return entry.event.slug
  if (entry.kind === 'page') return entry.page.path
  return entry.kind === 'person' ? entry.person.slug : entry.term.slug
}
