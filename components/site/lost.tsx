'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { slugFrom } from '@/config/routes'
import { nearPages, wordsOfPath } from '@/lib/views/near-pages'
import { SearchForm, type SearchWords } from '../search/search-form'
import { LostPoster, type LostWords } from './lost-poster'
import { type Candidate, NearRow } from './near-row'
import { Section } from './section'

type Props = {
  readonly words: LostWords & { readonly near: string; readonly search: SearchWords }
  readonly candidates: readonly Candidate[]
  /** Ways on that suit every address. */
  readonly ways: readonly { readonly label: string; readonly href: string }[]
  readonly children: ReactNode
}

const most = 4

/**
 * What to do about an address that leads nowhere. Next tells a page of this kind nothing about the request, so that its
 * address is read where it is drawn: on the server for everybody, and in the browser again.
 */
export const Lost = ({ words, candidates, ways, children }: Props) => {
  const path = slugFrom(usePathname()).slice(0, 200)
  const near = nearPages(path, candidates, most)
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
        <SearchForm words={words.search} query={wordsOfPath(path)} />
      </div>
      {children}
    </>
  )
}
