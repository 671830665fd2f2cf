import type { ReactNode } from 'react'
import { messages } from '@/i18n'
import type { SearchIndex } from '@/lib/search/entries'
import { type SearchView, search } from '@/lib/search/search'
import { SearchNothing } from './search-nothing'
import { SearchResults } from './search-results'

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
