import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { type Group, type Hit, type SearchResult, type SearchView, SHOWN } from '@/lib/search/search'
import { Pages } from '../site/pages'
import { FoundEvent } from './found-event'
import { FoundPerson } from './found-person'
import { FoundTalk } from './found-talk'
import { FoundTerm } from './found-term'

type Props = { readonly result: SearchResult; readonly view: SearchView }

const words = messages.search

/** What was found, by kind, the kind with the best result first; or one kind by itself, page by page. */
export const SearchResults = ({ result: { query, groups, total, complete }, view }: Props) => (
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
    <ul className={kind === 'talk' || kind === 'event' || kind === 'person' ? 'rows with-mesh matter' : 'rows matter'}>
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
  return <FoundTerm hit={hit} entry={entry} />
}

const keyOf = ({ entry }: Hit): string => {
  if (entry.kind === 'talk') return `${entry.event.slug}/${entry.talk.slug}`
  if (entry.kind === 'event') return entry.event.slug
  return entry.kind === 'person' ? entry.person.slug : entry.term.slug
}
