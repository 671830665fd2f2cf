import type { ReactNode } from 'react'
import type { Near } from '@/lib/views/near-pages'
import { SearchForm, type SearchWords } from '../search/search-form'
import { LostPoster, type LostWords } from './lost-poster'
import { type Candidate, NearRow } from './near-row'
import { Section } from './section'

type Action = { readonly label: string; readonly href: string }

export type LostProps = {
  readonly words: LostWords & { readonly near: string; readonly search: SearchWords }
  /** The address that leads nowhere, decoded. */
  readonly path: string
  /** What to look for instead. */
  readonly query: string
  readonly near: readonly Near<Candidate>[]
  /** Ways on that suit every address. */
  readonly ways: readonly Action[]
  readonly children: ReactNode
}

/** What to do about an address that leads nowhere: pages that may have been meant, the search, ways on. */
export const Lost = ({ words, path, query, near, ways, children }: LostProps) => {
  const first = near.slice(0, 1).map(({ page }) => ({ label: page.title, href: page.href }))
  return (
    <>
      <LostPoster words={words} path={path} actions={[...first, ...ways].slice(0, 2)} />
      {near.length > 0 && (
        <Section id="near" title={words.near}>
          <ul className="rows with-mesh matter">
            {near.map(({ page, slug }) => (
              <NearRow
                key={page.href}
                page={page}
                slug={
                  <span className="text-ink">
                    {slug.map(({ text, differs }) => (differs ? <mark key={text}>{text}</mark> : text))}
                  </span>
                }
              />
            ))}
          </ul>
        </Section>
      )}
      <div className="lesser again-search">
        <SearchForm words={words.search} query={query} />
      </div>
      {children}
    </>
  )
}
