'use client'

import './lists.css'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { slugFrom } from '@/config/routes'
import { drawBroken } from '@/lib/mesh'
import type { EventEntry } from '@/lib/search/entries'
import { type Near, type NearPage, nearPages, wordsOfPath } from '@/lib/views/near'
import { FoundRow } from '../search/found-row'
import { SearchForm, type SearchWords } from '../search/search-form'
import { MeshPair } from '../ui/mesh'
import { TitleText } from '../ui/title-text'
import { Section } from './section'

type NotFoundWords = {
  readonly title: string
  readonly heading: readonly [string, string]
  readonly sought: string
}

type Action = { readonly label: string; readonly href: string }

type NotFoundPosterProps = {
  readonly words: NotFoundWords
  /** The address that leads nowhere, decoded; '' where it is not known. */
  readonly path: string
  readonly actions: readonly Action[]
}

/** The poster of a page that does not exist: the route breaks off and starts again elsewhere. */
const NotFoundPoster = ({ words, path, actions }: NotFoundPosterProps) => (
  <header className="poster not-found">
    <div className="poster-above">
      <p className="poster-meta">
        <span>{words.title}</span>
      </p>
      <p className="numeral" aria-hidden="true">
        404
      </p>
    </div>
    <div className="mesh">
      <MeshPair draw={drawBroken} />
    </div>
    <div className="poster-below">
      <h1>
        {words.heading[0]}
        <span className="phrase">{words.heading[1]}</span>
      </h1>
      <p className="not-found-slug">
        {path !== '' && (
          <>
            <span className="sr-only">{words.sought}</span>
            {path}
          </>
        )}
      </p>
      <p className={actions.length === 1 ? 'actions actions-single' : 'actions'}>
        {actions.map(({ label, href }, at) => (
          <a key={href} className={at === 0 ? 'action action-main' : 'action'} href={href}>
            <span>
              <TitleText>{label}</TitleText>
            </span>
          </a>
        ))}
      </p>
    </div>
  </header>
)

/** A page that may have been meant, with what its row shows. */
export type Candidate = NearPage & {
  readonly href: string
  readonly title: string
  /** What it is, or where and who. */
  readonly detail: string
  readonly event?: Pick<EventEntry, 'slug' | 'date' | 'day' | 'hue'> & { readonly stops: number }
}

type NearRowProps = { readonly page: Candidate; readonly slug: ReactNode }

/** A page in the list of near addresses. */
export const NearRow = ({ page: { href, title, detail, event }, slug }: NearRowProps) =>
  event === undefined ? (
    <li className="row tone of-person">
      <p className="row-title">
        <a href={href}>{title}</a>
      </p>
      <p className="row-detail">{slug}</p>
      <p className="row-detail">{detail}</p>
    </li>
  ) : (
    <FoundRow event={event} stops={event.stops} href={href} title={title} detail={slug} more={detail} />
  )

type NotFoundProps = {
  readonly words: NotFoundWords & { readonly near: string; readonly search: SearchWords }
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
export const NotFound = ({ words, path, query, near, ways, children }: NotFoundProps) => {
  const first = near.slice(0, 1).map(({ page }) => ({ label: page.title, href: page.href }))
  return (
    <>
      <NotFoundPoster words={words} path={path} actions={[...first, ...ways].slice(0, 2)} />
      {near.length > 0 && (
        <Section id="near" title={words.near}>
          <ul className="rows with-mesh columns-matter">
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
      <div className="search-lesser again-search">
        <SearchForm words={words.search} query={query} />
      </div>
      {children}
    </>
  )
}

type HereProps = Omit<NotFoundProps, 'path' | 'query' | 'near'> & { readonly candidates: readonly Candidate[] }

const most = 4

/**
 * The same where no server of ours fills it in (server/not-found.ts): while writing, and on Vercel. Next tells a page of
 * this kind nothing about the request, so that its address is read where it is drawn.
 */
export const NotFoundHere = ({ candidates, ...rest }: HereProps) => {
  const path = slugFrom(usePathname()).slice(0, 200)
  return <NotFound {...rest} path={path} query={wordsOfPath(path)} near={nearPages(path, candidates, most)} />
}
