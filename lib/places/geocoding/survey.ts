import type { Venue } from '@/lib/model'
import { cityCentre } from '../city-centre'
import { kilometresBetween } from '../distance'
import type { Answer, Geocoder, Question } from './answer'
import { questionsFor } from './questions'

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
