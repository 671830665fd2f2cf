import type { ReactNode } from 'react'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { SearchIndex } from '@/lib/search/entries'
import { type SearchResult, type SearchView, search } from '@/lib/search/search'
import { SearchResults } from './found'

type Props = {
  readonly result: SearchResult
  readonly index: Pick<SearchIndex, 'talks' | 'people' | 'events'>
  /** Places to go instead. */
  readonly children?: ReactNode
}

const words = messages.search

/** Where nothing was found: what was searched, what else may be meant, how to ask, and places to begin. */
const SearchNothing = ({ result: { query, suggestions }, index, children }: Props) => (
  <section className="columns nothing" aria-labelledby="nothing-h">
    <h2 id="nothing-h">
      {words.nothing[0]}
      <span className="phrase">{words.nothing[1]}</span>
    </h2>
    <div className="prose">
      <p>{words.nothingIn(index.talks.length, index.people.length, index.events.length, query)}</p>
      {suggestions.length > 0 && (
        <p>
          {words.perhaps}
          {suggestions.map((name) => (
            <a key={name} className="suggestion" href={routes.search(name)}>
              {name}
            </a>
          ))}
        </p>
      )}
      <p>{words.advice}</p>
    </div>
    {children}
  </section>
)

/** The answer to a query as markup and as one sentence to be said aloud; nothing to a query without words. */
export const answer = (
  index: SearchIndex,
  query: string,
  view: SearchView,
  elsewhere: ReactNode,
): { readonly heading: string; readonly said: string; readonly shown: ReactNode } => {
  const result = search(index, query, view)
  if (result.query === '')
    return { heading: messages.search.title, said: '', shown: elsewhere && <Waiting>{elsewhere}</Waiting> }
  return {
    heading: messages.search.heading(result.query),
    said: messages.search.announce(result.total, result.query),
    shown:
      result.total > 0 ? (
        <SearchResults result={result} view={view} />
      ) : (
        <SearchNothing result={result} index={index}>
          {elsewhere}
        </SearchNothing>
      ),
  }
}

const Waiting = ({ children }: { readonly children: ReactNode }) => (
  <section className="columns nothing" aria-labelledby="waiting-h">
    <h2 id="waiting-h">{messages.search.waiting}</h2>
    {children}
  </section>
)
