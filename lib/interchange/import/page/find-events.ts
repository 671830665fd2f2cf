import { decodeEntities } from '../plain-to-markdown'

/** One node of a JSON-LD graph, as foreign as any JSON. */
export type Thing = Readonly<Record<string, unknown>>

const SCRIPT = /<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json\b[^>]*>([\s\S]*?)<\/script\s*>/gi
const DEEPEST = 12

/**
 * The schema.org Events of a page or a JSON file, each once. Talks stay inside their event (`subEvent`); what is
 * about an event without being one, such as a breadcrumb, is passed over.
 * @returns undefined where the text holds no JSON-LD that can be read
 */
export const findEvents = (text: string): readonly Thing[] | undefined => {
  const blocks = /^\uFEFF?\s*[[{]/.test(text) ? [text] : [...text.matchAll(SCRIPT)].map(([, block = '']) => block)
  const graphs = blocks.flatMap((block) => parse(block) ?? [])
  if (graphs.length === 0) return undefined
  const found = new Map<string, Thing>()
  for (const graph of graphs)
    for (const event of eventsIn(graph, 0)) found.set(String(event['@id'] ?? event.url ?? JSON.stringify(event)), event)
  return [...found.values()]
}

const parse = (block: string): readonly unknown[] | undefined => {
  const plain = block.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$|^\uFEFF/g, '')
  for (const text of [plain, decodeEntities(plain)])
    try {
      const value: unknown = JSON.parse(text)
      return [value]
    } catch {
      // some pages escape their JSON as if it were text: the second try reads that
    }
  return undefined
}

const eventsIn = (value: unknown, depth: number): readonly Thing[] => {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((item) => eventsIn(item, depth + 1))
  if (!isThing(value)) return []
  if (isEvent(value)) return [value]
  // a series is its events, or what its schedule says
  const dates = isSeries(value) ? eventsIn(value.subEvent, depth + 1) : []
  if (isSeries(value)) return dates.length === 0 && value.eventSchedule !== undefined ? [value] : dates
  const inner = [value['@graph'], value.itemListElement, value.item, value.mainEntity, value.about, value.event]
  return [...inner, value.events].flatMap((item) => eventsIn(item, depth + 1))
}

const isSeries = (thing: Thing): boolean =>
  list(thing['@type']).some((type) => /^(?:https?:\/\/schema\.org\/)?EventSeries$/.test(String(type)))

/** `Event` and its kinds: BusinessEvent, EducationEvent, Festival, Hackathon. A series is none. */
export const isEvent = (thing: Thing): boolean =>
  list(thing['@type']).some((type) =>
    /^(?:https?:\/\/schema\.org\/)?(?:\w*Event|Hackathon|Festival)$/.test(String(type)),
  )

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON-LD writes one value bare and several as a list. */
export const list = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
