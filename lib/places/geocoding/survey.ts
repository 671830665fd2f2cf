import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { parseDocument, stringify } from 'yaml'
import { say } from '@/config/language'
import { replaceFile } from '@/lib/files/write'
import type { Point, Venue } from '@/lib/model'
import { cityCentre } from '../city-centre'
import { kilometresBetween } from '../coordinates'
import { questionsFor } from './ask'
import type { Answer, Geocoder, Question } from './services'

/** A venue and what came of asking for it. */
export type Finding = {
  readonly venue: Venue
  /** `not-asked`: an earlier answer made further questions pointless. */
  readonly answer: Answer | { readonly kind: 'not-asked' }
}

type Options = {
  readonly geocoder: Geocoder
  /** Asks one question, at the service's pace. */
  readonly ask: (question: Question) => Promise<Answer>
  readonly onProgress?: (done: number, venue: Venue) => void
}

/** No city is wider; a place farther from its middle is another one of the same name. */
const widest = 150

/** A find that is no news or no use is none: the middle of a city we know, or a namesake in another city. */
const check = (answer: Answer, { city, country }: Question): Answer => {
  const centre = country === 'CN' ? cityCentre(city) : undefined
  if (answer.kind !== 'found' || centre === undefined) return answer
  const kilometres = Math.round(kilometresBetween(centre, answer.position))
  if (kilometres > widest) return { kind: 'elsewhere', label: answer.label, kilometres }
  return answer.precision === 'city' ? { kind: 'not-found' } : answer
}

const isFinal = ({ kind }: Answer): boolean => kind === 'refused' || kind === 'offline'

/** The first answer that tells more than the city, else the last one. */
const askFor = async (venue: Venue, { geocoder, ask }: Options): Promise<Answer> => {
  let answer: Answer = { kind: 'not-found' }
  for (const question of questionsFor(venue, geocoder)) {
    answer = check(await ask(question), question)
    if (isFinal(answer) || (answer.kind === 'found' && answer.precision !== 'city')) return answer
  }
  return answer
}

/** Asks for venues one after the other. Once a service refuses or cannot be reached, the rest is left unasked. */
export const surveyVenues = async (venues: readonly Venue[], options: Options): Promise<readonly Finding[]> => {
  const findings: Finding[] = []
  let stopped = false
  for (const venue of venues) {
    if (!stopped) options.onProgress?.(findings.length, venue)
    const answer: Finding['answer'] = stopped ? { kind: 'not-asked' } : await askFor(venue, options)
    stopped ||= answer.kind !== 'not-asked' && isFinal(answer)
    findings.push({ venue, answer })
  }
  return findings
}

/** Path of a venue's file below the content folder: its own, else one named after its slug. */
const venueFileOf = ({ file, slug }: Venue): string => file ?? `venues/${slug}.yaml`

const asYaml = (value: unknown): string => stringify(value, { lineWidth: 0 })

/**
 * The text of a venue file with a point added.
 *
 * @param text what stands in the file now; undefined for a venue that has none. Not a character of it changes, unless
 *   it has an empty `point:` to fill.
 * @throws where the file has a point already, or cannot be added to
 */
export const addPoint = (text: string | undefined, { name, aliases, address }: Venue, point: Point): string => {
  if (text === undefined) return asYaml({ name, ...(aliases.length > 0 && { aliases }), address, point })
  const before = parseDocument(text)
  const known: unknown = before.toJS()
  if (typeof known !== 'object' || known === null || before.errors.length > 0)
    throw new Error(say('The file is no venue file.', '这个文件不是场地文件。'))
  if (before.get('point') !== undefined && before.get('point') !== null)
    throw new Error(say('The file has a point already.', '文件里已经有坐标。'))
  const appended = `${text.replace(/\s*$/, '')}\n${asYaml({ point })}`
  if (isDeepStrictEqual(readOrNothing(appended), { ...known, point })) return appended
  before.set('point', before.createNode(point))
  return before.toString({ lineWidth: 0 })
}

const readOrNothing = (text: string): unknown => {
  const document = parseDocument(text)
  return document.errors.length > 0 ? undefined : document.toJS()
}

/**
 * Writes a point into a venue's file, making the file where there is none. A reader sees the old file or the new one,
 * never half of one.
 *
 * @param contentDir absolute path
 * @returns the file, relative to the content folder
 */
export const writePoint = (contentDir: string, venue: Venue, point: Point): string => {
  const file = venueFileOf(venue)
  const path = join(contentDir, file)
  replaceFile(path, addPoint(readIfThere(path), venue, point))
  return file
}

const readIfThere = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
