import type { EventSummary, Listing } from '@/lib/model'
import { hanCity } from '@/lib/places/gazetteer'
import { pathWithin } from './hosting'
import { wordsOf } from './names'
import type { PathFacts } from './path-facts'

/** What the matching needs to know of an event. */
export type MatchedEvent = Pick<
  EventSummary,
  'slug' | 'title' | 'time' | 'place' | 'talks' | 'links' | 'series' | 'slides'
>

/** Why a folder may hold an event's decks. */
export type FitPoint = 'stated' | 'month' | 'year' | 'city' | 'online' | 'number' | 'words'

export type Fit = { readonly score: number; readonly points: readonly FitPoint[] }

const WORTH: Readonly<Record<FitPoint, number>> = {
  stated: 5,
  month: 2,
  year: 1,
  city: 1,
  online: 1,
  number: 1,
  words: 1,
}

/** A folder must agree in at least this much, such as year and month, or edition and city. */
const ENOUGH = 2

/** Folders of the repository that the event's own links lead to; `elsewhere` where its slides are in another place. */
export type StatedFolders = 'elsewhere' | readonly string[]

/** Where the event itself says that its slides are. No link at all leaves every folder open. */
export const statedFolders = (event: MatchedEvent, listing: Listing): StatedFolders => {
  const within = event.links.flatMap(({ url }) => pathWithin(listing, url) ?? [])
  if (within.length === 0 && event.links.some(({ kind }) => kind === 'slides')) return 'elsewhere'
  return within.filter((path) => path !== '' && listing.files.some((file) => file.path.startsWith(`${path}/`)))
}

/**
 * Whether a folder may hold the decks of an event: undefined where anything contradicts, or too little agrees.
 * @param stated from {@link statedFolders}
 */
export const fitOf = (event: MatchedEvent, path: string, facts: PathFacts, stated: StatedFolders): Fit | undefined => {
  if (stated === 'elsewhere') return undefined
  if (stated.length > 0) return stated.some((folder) => path.startsWith(`${folder}/`)) ? agreeOn(['stated']) : undefined
  const points = [whenFits(event, facts), whereFits(event, facts), numberFits(event, facts), wordsFit(event, facts)]
  if (points.includes('no')) return undefined
  const agreed = agreeOn(points.filter((point) => point !== 'no' && point !== 'open'))
  return agreed.score < ENOUGH ? undefined : agreed
}

const agreeOn = (points: readonly FitPoint[]): Fit => ({
  score: points.reduce((sum, point) => sum + WORTH[point], 0),
  points,
})

type Verdict = FitPoint | 'no' | 'open'

const whenFits = ({ time }: MatchedEvent, { year, month, day }: PathFacts): Verdict => {
  if (year === undefined) return 'open'
  const first = time.kind === 'timed' ? time.start.date : time.first
  const last = time.kind === 'timed' ? (time.end ?? time.start).date : time.last
  const key = [year, month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0'))).join('-')
  if (key < first.slice(0, key.length) || key > last.slice(0, key.length)) return 'no'
  return month === undefined ? 'year' : 'month'
}

const whereFits = ({ place }: MatchedEvent, { city, online }: PathFacts): Verdict => {
  if (place.kind === 'online') return city !== undefined ? 'no' : online ? 'online' : 'open'
  const own = place.kind === 'venue' ? place.city?.name : undefined
  if (own === undefined) return 'open'
  if (online && city === undefined) return 'no'
  if (city === undefined) return 'open'
  return (hanCity(own) ?? own) === city ? 'city' : 'no'
}

const numberFits = ({ series }: MatchedEvent, { number }: PathFacts): Verdict => {
  if (number === undefined || series?.number === undefined) return 'open'
  return number === series.number ? 'number' : 'no'
}

const wordsFit = ({ title, slug }: MatchedEvent, { words }: PathFacts): Verdict => {
  const own = new Set([...wordsOf(title), ...wordsOf(slug)])
  return words.length > 0 && words.every((word) => own.has(word)) ? 'words' : 'open'
}
