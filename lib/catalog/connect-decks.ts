import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { assetBaseOf, eventSlugOf, resolveAsset } from '@/lib/archive/event'
import { type DeckMatch, describeReason, folderOfEvent, matchDecks } from '@/lib/decks'
import type { Deck, EventRecord, Link, Person, SlideDeck } from '@/lib/model'
import { filePage, folderPage, type Listing, rawFile } from '@/lib/model'

/** Larger files are linked to, not shown within a page: 24 MB. */
const MOST_BYTES = 24 * 1024 * 1024

const inSiteLanguage = (english: string, chinese: string): string => (site.language === 'en' ? english : chinese)

/**
 * Gives talks the decks that the listings hold for them, and events a link to the folder or the Markdown deck of
 * their own. The name of a deck that does not exist goes, as the check reports it; so does a draft's, but for an event
 * that is one.
 * @param people whose other spellings file names may use
 * @param decks the Markdown decks that exist
 */
export const connectDecks = (
  events: readonly EventRecord[],
  listings: readonly Listing[],
  people: readonly Person[],
  decks: readonly SlideDeck[],
): readonly EventRecord[] => {
  const spellings = new Map(people.map(({ slug, aliases }) => [slug, aliases]))
  const { matches } = matchDecks(events, listings, (slug) => spellings.get(slug) ?? [])
  const byEvent = new Map<string, DeckMatch[]>()
  for (const match of matches) byEvent.set(match.event, [...(byEvent.get(match.event) ?? []), match])
  return events.map(({ slides: named, ...event }) => {
    const own = byEvent.get(event.slug) ?? []
    const deck = decks.find((one) => isNamed(one, named) && (event.draft || !one.draft))
    const talks = event.talks.map((talk) => {
      const match = own.find((one) => one.talk === talk.slug)
      if (match !== undefined) return { ...talk, deck: deckOf(match, talk.deck) }
      return talk.deck === undefined ? talk : { ...talk, deck: besidePage(talk.deck, event.file) }
    })
    const links = slidesLinks(event, deck, own, listings)
    return { ...event, talks, links, ...(deck === undefined ? {} : { slides: deck.slug }) }
  })
}

/** What an organizer has written stays the address; the listing adds what it knows of the file. */
const deckOf = ({ file, ...match }: DeckMatch, stated: Deck | undefined): Deck => {
  const { listing, path, name, size } = file
  const url = stated !== undefined && /^https?:/i.test(stated.url) ? stated.url : filePage(listing, path)
  const raw = rawFile(listing, path)
  const shown = raw !== undefined && /\.pdf$/i.test(path) && (size ?? 0) <= MOST_BYTES && mayBeFetched(raw)
  return {
    url,
    name,
    ...(size === undefined ? {} : { size }),
    ...(listing.licence === undefined ? {} : { licence: listing.licence }),
    source: sourceOf(listing, path.slice(0, Math.max(0, path.lastIndexOf('/')))),
    ...(shown ? { file: raw } : {}),
    reason: describeReason({ file, ...match }, inSiteLanguage),
  }
}

const sourceOf = (listing: Listing, folder: string): NonNullable<Deck['source']> => ({
  name: new URL(listing.repository).pathname.slice(1) || new URL(listing.repository).host,
  url: folderPage(listing, folder),
  folder,
})

/** A file that lies beside the event's page gets its public address. */
const besidePage = (deck: Deck, file: string): Deck => ({ ...deck, url: resolveAsset(deck.url, assetBaseOf(file)) })

const mayBeFetched = (url: string): boolean => [...site.deckHosts, ...env.deckHosts()].includes(new URL(url).host)

/** The event's link to its slides, led to the Markdown deck or to the folder that holds its decks. */
const slidesLinks = (
  event: EventRecord,
  deck: SlideDeck | undefined,
  matches: readonly DeckMatch[],
  listings: readonly Listing[],
): readonly Link[] => {
  const links = event.links.map((link): Link => {
    if (link.kind !== 'slides') return link
    if (deck !== undefined) return leadTo(link, routes.slides(deck.slug))
    const [folder] = listings.flatMap((listing) => {
      const path = folderOfEvent(event, link.url, matches, listing)
      return path === undefined ? [] : [folderPage(listing, path)]
    })
    return folder === undefined ? link : leadTo(link, folder)
  })
  const isLinked = deck === undefined || links.some(({ kind }) => kind === 'slides')
  return isLinked ? links : [{ kind: 'slides', name: '', url: routes.slides(deck.slug) }, ...links]
}

const isNamed = ({ slug, file }: SlideDeck, name: string | undefined): boolean =>
  name !== undefined && [slug, eventSlugOf(file)].includes(name)

const leadTo = (link: Link, url: string): Link => ({ ...link, url, written: link.url })
