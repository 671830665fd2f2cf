import type { ReactNode } from 'react'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { SearchIndex } from '@/lib/search/entries'
import type { SearchResult } from '@/lib/search/search'

type Props = {
  readonly result: SearchResult
  readonly index: Pick<SearchIndex, 'talks' | 'people' | 'events'>
  /** Places to go instead. */
  readonly children?: ReactNode
}

const words = messages.search

/** Where nothing was found: what was searched, what else may be meant, how to ask, and places to begin. */
export const SearchNothing = ({ result: { query, suggestions }, index, children }: Props) => (
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
