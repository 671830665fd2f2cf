import { PICTURE_QUALITY, type PictureWidth } from './pictures'

/** Every address of the site is spelled here and nowhere else. Slugs may be Chinese: they are percent-encoded once, here. */
const part = (slug: string): string => encodeURIComponent(slug)

/** The slices of the archive that have a page and a calendar of their own. */
export type Slice = 'tags' | 'cities' | 'series' | 'speakers'

/** Proportions of a share card: 1200 × 630 unless one of those that search engines ask for. */
export type CardShape = '16x9' | '4x3' | '1x1'

const shapeQuery = (shape?: CardShape): string => (shape === undefined ? '' : `?shape=${shape}`)

/** What the archive can be narrowed by; see lib/views/filter. */
type ArchiveFilter = { readonly [facet in 'year' | 'city' | 'series' | 'tag']?: string }

/** Parameters in one order, so that a view of the archive has one address. */
const archiveQuery = ({ year, city, series, tag }: ArchiveFilter, page: number): string => {
  const given = { year, city, series, tag, page: page > 1 ? String(page) : undefined }
  const parts = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : `${name}=${part(value)}`))
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

export const routes = {
  home: () => '/',
  events: () => '/events',
  /** The archive narrowed by facets, and a page of it from 1. */
  archive: (filter: ArchiveFilter, page = 1) => `/events${archiveQuery(filter, page)}`,
  event: (slug: string) => `/events/${part(slug)}`,
  eventMarkdown: (slug: string) => `/events/${part(slug)}.md`,
  eventCalendar: (slug: string) => `/events/${part(slug)}/calendar.ics`,
  talk: (event: string, talk: string) => `/events/${part(event)}/${part(talk)}`,
  talkSlides: (event: string, talk: string) => `/events/${part(event)}/${part(talk)}/slides.pdf`,
  speakers: () => '/speakers',
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
  calendar: () => '/calendar.ics',
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
  openDataSchema: () => '/data/events.schema.json',
  llms: () => '/llms.txt',
  sitemap: () => '/sitemap.xml',
  sitemapPart: (number: number) => `/sitemaps/${number}.xml`,
  robots: () => '/robots.txt',
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
