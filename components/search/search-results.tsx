import { messages } from '@/i18n'
import type { Group, Hit, SearchResult } from '@/lib/search/search'
import { FoundEvent } from './found-event'
import { FoundPerson } from './found-person'
import { FoundTalk } from './found-talk'
import { FoundTerm } from './found-term'

type Props = { readonly result: SearchResult }

const words = messages.search

/** What was found, by kind, the kind with the best result first. */
export const SearchResults = ({ result: { groups, total, complete } }: Props) => (
  <>
    <div className="columns">
      <p className="summary">
        <b>{words.total(total)}</b>
        {groups.map(({ kind, total: own }) => (
          <a key={kind} href={`#found-${kind}`}>
            {words.kinds[kind]} {own}
          </a>
        ))}
      </p>
      {!complete && <p className="text-muted">{words.partly}</p>}
    </div>
    {groups.map((group) => (
      <FoundGroup key={group.kind} group={group} />
    ))}
  </>
)

const FoundGroup = ({ group: { kind, hits, total } }: { readonly group: Group }) => (
  <section id={`found-${kind}`} className="section found columns" aria-labelledby={`found-${kind}-h`}>
    <div className="section-head">
      <h2 id={`found-${kind}-h`}>
        {words.kinds[kind]} <span className="tally">{total}</span>
      </h2>
      {hits.length < total && <p>{words.first(hits.length)}</p>}
    </div>
    <ul className={kind === 'talk' || kind === 'event' || kind === 'person' ? 'rows with-mesh matter' : 'rows matter'}>
      {hits.map((hit) => (
        <Found key={keyOf(hit)} hit={hit} />
      ))}
    </ul>
  </section>
)

const Found = ({ hit }: { readonly hit: Hit }) => {
  const { entry } = hit
  if (entry.kind === 'talk') return <FoundTalk hit={hit} entry={entry} />
  if (entry.kind === 'event') return <FoundEvent hit={hit} event={entry.event} />
  if (entry.kind === 'person') return <FoundPerson hit={hit} person={entry.person} />
  return <FoundTerm hit={hit} entry={entry} />
}

const keyOf = ({ entry }: Hit): string => {
  if (entry.kind === 'talk') return `${entry.event.slug}/${entry.talk.slug}`
  if (entry.kind === 'event') return entry.event.slug
  return entry.kind === 'person' ? entry.person.slug : entry.term.slug
}
