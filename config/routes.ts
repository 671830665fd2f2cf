import { PICTURE_QUALITY, type PictureWidth } from './pictures'

/** Every address of the site is spelled here and nowhere else. Slugs may be Chinese: they are percent-encoded once, here. */
const part = (slug: string): string => encodeURIComponent(slug)

/** How an address spells the beginning of names; `#` stands for all that are no letter. */
export const letterPart = (letter: string): string => (letter === '#' ? 'other' : letter.toLowerCase())

/** The slices of the archive that have a page and a calendar of their own. */
export type Slice = 'tags' | 'cities' | 'series' | 'speakers'

/** Proportions of a share card: 1200 × 630 unless one of those that search engines ask for. */
export type CardShape = '16x9' | '4x3' | '1x1'

const shapeQuery = (shape?: CardShape): string => (shape === undefined ? '' : `?shape=${shape}`)

/** What the archive can be narrowed by; see lib/views/archive-page. */
type ArchiveFilter = { readonly [facet in 'year' | 'city' | 'series' | 'tag']?: string }

/** Parameters in one order, so that a view of the archive has one address. */
const archiveQuery = ({ year, city, series, tag }: ArchiveFilter, page: number): string => {
  const given = { year, city, series, tag, page: page > 1 ? String(page) : undefined }
  const parts = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : `${name}=${part(value)}`))
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/**
 * What can be asked of a ticket: pages are `answers` and `feedback`, which post to `…/save`; files are `calendar.ics` and
 * `data.json`; the others are only posted to, and answer with the ticket.
 */
export type TicketStep =
  | 'confirm'
  | 'return'
  | 'answers'
  | 'answers/save'
  | 'resend'
  | 'feedback'
  | 'feedback/save'
  | 'delete'
  | 'unsubscribe'
  | 'calendar.ics'
  | 'data.json'

/** All of them are only posted to. */
export type DeskStep = 'sign-in' | 'sign-out' | 'outbox/retry'

/**
 * `door`, `sheet`, `feedback` and `mail` are pages; `list.json` and `guests.csv` files; `guests` takes what is done with
 * one guest, `scans` what a phone has scanned, `mail/send` a mail to all.
 */
export type DeskEventStep =
  | 'door'
  | 'sheet'
  | 'feedback'
  | 'mail'
  | 'mail/send'
  | 'guests'
  | 'scans'
  | 'list.json'
  | 'guests.csv'

/** What the desk's list is narrowed by: words, one group of people, and a page of them from 1. */
export type DeskView = { readonly query?: string; readonly group?: string | undefined; readonly page?: number }

/** The view that an address asks for, or the fields of a form, as it was typed. */
export const deskViewFrom = ({
  q,
  group,
  page,
}: Readonly<Record<string, string | string[] | undefined>>): DeskView => ({
  query: typeof q === 'string' ? q : '',
  group: typeof group === 'string' ? group : undefined,
  page: Number(page),
})

/** Where one guest stands in the desk's list. */
export const guestAnchor = (id: string): string => `guest-${id}`

/** A view as the parameters of its address, in one order. */
export const deskQuery = ({ query = '', group, page = 1 }: DeskView): Readonly<Record<string, string>> => ({
  ...(query === '' ? {} : { q: query }),
  ...(group === undefined ? {} : { group }),
  ...(page > 1 ? { page: String(page) } : {}),
})

const deskAddress = (slug: string, view: DeskView): string => {
  const parts = Object.entries(deskQuery(view)).map(([name, value]) => `${name}=${part(value)}`)
  return `/desk/events/${part(slug)}${parts.length === 0 ? '' : `?${parts.join('&')}`}`
}

/** What recordings can be narrowed by; see lib/views/recordings. */
type RecordingFilter = { readonly [facet in 'year' | 'tag' | 'series' | 'city']?: string }

const recordingQuery = ({ year, tag, series, city }: RecordingFilter, page: number): string => {
  const parts = Object.entries({ year, tag, series, city, page: page > 1 ? String(page) : undefined }).flatMap(
    ([name, value]) => (value === undefined ? [] : `${name}=${part(value)}`),
  )
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** Pictures of the site itself, in public/. */
export const ICONS = {
  favicon: '/favicon.ico',
  drawing: '/icon.svg',
  touch: '/apple-touch-icon.png',
  small: '/icon-192.png',
  large: '/icon-512.png',
  maskable: '/icon-maskable-512.png',
} as const

export const routes = {
  home: () => '/',
  events: () => '/events',
  /** The archive narrowed by facets, and a page of it from 1. */
  archive: (filter: ArchiveFilter, page = 1) => `/events${archiveQuery(filter, page)}`,
  event: (slug: string) => `/events/${part(slug)}`,
  eventMarkdown: (slug: string) => `/events/${part(slug)}.md`,
  eventCalendar: (slug: string) => `/events/${part(slug)}/calendar.ics`,
  /** Takes a registration; opened, it leads to the form on the event's page. */
  eventRegister: (slug: string) => `/events/${part(slug)}/register`,
  /** Sends a ticket again to the address it was made for. */
  eventTicketAgain: (slug: string) => `/events/${part(slug)}/ticket-again`,
  eventSeats: (slug: string) => `/events/${part(slug)}/seats.json`,
  /** The moment at which registration opens, as a calendar file. */
  eventOpening: (slug: string) => `/events/${part(slug)}/opening.ics`,
  /** A ticket is private: whoever has its address may act for its owner. */
  ticket: (token: string) => `/tickets/${part(token)}`,
  ticketStep: (token: string, step: TicketStep) => `/tickets/${part(token)}/${step}`,
  /** What was said about one talk, for its speaker. */
  talkFeedback: (token: string) => `/feedback/${part(token)}`,
  desk: () => '/desk',
  deskStep: (step: DeskStep) => `/desk/${step}`,
  /** A mail that lies as a file. */
  deskLetter: (letter: string) => `/desk/outbox/${part(letter)}`,
  /** Where the mailed link leads: a page with a button, for mail scanners open links. */
  deskLink: (token: string) => `/desk/sign-in/${part(token)}`,
  deskEvent: (slug: string, view: DeskView = {}) => deskAddress(slug, view),
  deskEventStep: (slug: string, step: DeskEventStep) => `/desk/events/${part(slug)}/${step}`,
  /** Sends what is due, where nobody else does. */
  cron: () => '/cron/registration',
  talk: (event: string, talk: string) => `/events/${part(event)}/${part(talk)}`,
  /** Where a talk is shown: on its event's page, where the event is the talk. */
  pageOfTalk: (event: string, { slug, isEvent }: { readonly slug: string; readonly isEvent?: true }) =>
    isEvent ? `/events/${part(event)}` : `/events/${part(event)}/${part(slug)}`,
  talkSlides: (event: string, talk: string) => `/events/${part(event)}/${part(talk)}/slides.pdf`,
  speakers: () => '/speakers',
  /** Everybody whose name begins so, in an archive too large for one page; `other` holds all other beginnings. */
  speakersBy: (letter: string) => `/speakers/by-letter/${letterPart(letter)}`,
  speaker: (slug: string) => `/speakers/${part(slug)}`,
  tags: () => '/tags',
  tag: (slug: string) => `/tags/${part(slug)}`,
  cities: () => '/cities',
  city: (slug: string) => `/cities/${part(slug)}`,
  allSeries: () => '/series',
  series: (slug: string) => `/series/${part(slug)}`,
  venues: () => '/venues',
  venue: (slug: string) => `/venues/${part(slug)}`,
  projects: () => '/projects',
  project: (slug: string) => `/projects/${part(slug)}`,
  slides: (deck: string) => `/slides/${part(deck)}`,
  presentation: (deck: string) => `/slides/${part(deck)}?present`,
  pdfViewer: (folder: 'cmaps' | 'standard_fonts') => `/pdf-viewer/${folder}/`,
  search: (query = '', { kind, page = 1 }: { readonly kind?: string; readonly page?: number } = {}) =>
    query === ''
      ? '/search'
      : `/search?q=${part(query)}${kind === undefined ? '' : `&kind=${kind}`}${page === 1 ? '' : `&page=${page}`}`,
  about: () => '/about',
  page: (slug: string) => `/pages/${part(slug)}`,
  /** The recordings narrowed by facets, and a page of them from 1. */
  recordings: (filter: RecordingFilter = {}, page = 1) => `/recordings${recordingQuery(filter, page)}`,
  photos: () => '/photos',
  eventPhotos: (slug: string) => `/events/${part(slug)}/photos`,
  eventPoster: (slug: string) => `/events/${part(slug)}/poster.png`,
  eventSheet: (slug: string) => `/events/${part(slug)}/sheet.png`,
  /** The only pages that other sites may frame. */
  embed: () => '/embed',
  embedEvent: (slug: string) => `/embed/events/${part(slug)}`,
  embedSlice: (slice: 'cities' | 'series', slug: string) => `/embed/${slice}/${part(slug)}`,
  oembed: (address: string) => `/oembed?url=${encodeURIComponent(address)}`,
  calendar: () => '/calendar.ics',
  yearCalendar: (year: string) => `/data/calendar/${year}.ics`,
  sliceCalendar: (slice: Slice, slug: string) => `/${slice}/${part(slug)}/calendar.ics`,
  atom: () => '/feed.xml',
  rss: () => '/rss.xml',
  jsonFeed: () => '/feed.json',
  recordingsAtom: () => '/recordings/feed.xml',
  recordingsRss: () => '/recordings/rss.xml',
  recordingsJsonFeed: () => '/recordings/feed.json',
  siteCard: () => '/card.png',
  eventCard: (slug: string, shape?: CardShape) => `/events/${part(slug)}/card.png${shapeQuery(shape)}`,
  talkCard: (event: string, talk: string, shape?: CardShape) =>
    `/events/${part(event)}/${part(talk)}/card.png${shapeQuery(shape)}`,
  speakerCard: (slug: string) => `/speakers/${part(slug)}/card.png`,
  openData: () => '/data/events.json',
  yearData: (year: string) => `/data/events/${year}.json`,
  openDataSchema: () => '/data/events.schema.json',
  llms: () => '/llms.txt',
  yearLlms: (year: string) => `/data/llms/${year}.txt`,
  sitemap: () => '/sitemap.xml',
  sitemapPart: (number: number) => `/sitemaps/${number}.xml`,
  robots: () => '/robots.txt',
  manifest: () => '/manifest.webmanifest',
  /** A file of the content folder, by its path in there as addresses spell it. */
  media: (path = '') => `/media/${path}`,
  /** A picture beside a page in one of the widths on offer, in the most modern format that the browser asks for. */
  picture: (src: string, width: PictureWidth) => `/_next/image?url=${part(src)}&w=${width}&q=${PICTURE_QUALITY}`,
  /** Layer 0 is a tile's lowest picture. */
  tile: (z: number, x: number, y: number, layer = 0) => `/tiles/${z}/${x}/${y}${layer === 0 ? '' : `?layer=${layer}`}`,
} as const

/**
 * The address that makes a calendar application subscribe: webcal stands for http and https alike.
 * @param address full address of a calendar
 */
export const webcal = (address: string): string => address.replace(/^https?:/, 'webcal:')

/** The parameter of a dynamic route as the slug it stands for; Next hands it over percent-encoded. */
export const slugFrom = (param: string): string => {
  try {
    return decodeURIComponent(param)
  } catch {
    return param
  }
}
