import type { EventSummary, Talk } from '@/lib/model'
import { isTalk } from '@/lib/views/talks'
import type { Drawing, Stop, StopMark } from './drawing'
import {
  cell,
  type Format,
  type Lattice,
  latticeFor,
  type Point,
  placeStops,
  routeThrough,
  scaled,
  scatter,
} from './layout'
import { dotsPath, linksPath, routePath, rowsPath } from './path'
import { randomFrom } from './random'

/** The number of each talk in the programme by its slug, from 1; openings and breaks have none. */
export const talkNumbers = (talks: readonly Talk[]): ReadonlyMap<string, number> =>
  new Map(talks.filter(isTalk).map(({ slug }, index) => [slug, index + 1]))

/** What stands in each speaker's stop: the number of their first talk, '' for those who are only listed. */
export const labelsOf = ({ speakers, talks }: Pick<EventSummary, 'speakers' | 'talks'>): readonly string[] => {
  const numbers = talkNumbers(talks)
  return speakers.map(({ slug }) => {
    const own = talks.find((talk) => numbers.has(talk.slug) && talk.speakers.some((speaker) => speaker.slug === slug))
    return own === undefined ? '' : String(numbers.get(own.slug) ?? '')
  })
}

/** The stop of a talk's first speaker; undefined for a talk without one. */
export const stopOf = ({ speakers }: Pick<EventSummary, 'speakers'>, talk: Talk): number | undefined => {
  const first = talk.speakers[0]?.slug
  const index = speakers.findIndex(({ slug }) => slug === first)
  return index < 0 ? undefined : index
}

type StopLooks = {
  /** What stands in each stop, in programme order; missing ones stay empty. */
  readonly labels?: readonly string[]
  /** Grows one stop until it nears its neighbours and prints the glyph in it: the face of a talk. */
  readonly focus?: { readonly stop: number; readonly glyph: string }
  /** First and last stop of what is on now: those before are past, those after are to come. */
  readonly now?: { readonly first: number; readonly last: number }
}

/** Gives each stop its radius, its label and its mark. */
const dressStops = (points: readonly Point[], lattice: Lattice, looks: StopLooks): readonly Stop[] =>
  points.map((point, index) => {
    const mark = markOf(index, looks)
    const radius = scaled(radiusOf(index, points, lattice, looks))
    const focused = looks.focus?.stop === index
    const label = looks.focus === undefined ? (looks.labels?.[index] ?? '') : focused ? looks.focus.glyph : ''
    return {
      x: scaled(point.x),
      y: scaled(point.y),
      radius,
      label,
      labelSize: Math.round(focused ? radius * 1.1 : mark === 'now' ? scaled(1.1) : scaled(0.76)),
      ...(mark === undefined ? {} : { mark }),
    }
  })

const markOf = (index: number, { now }: StopLooks): StopMark | undefined => {
  if (now === undefined) return undefined
  if (index < now.first) return 'past'
  return index <= now.last ? 'now' : 'next'
}

const radiusOf = (index: number, points: readonly Point[], lattice: Lattice, { focus, now }: StopLooks): number => {
  const room = roomAround(index, points, lattice)
  if (focus !== undefined) return focus.stop === index ? Math.max(1, Math.min(2.6, room)) : 0.42
  if (now !== undefined && index >= now.first && index <= now.last) return Math.max(0.95, Math.min(1.15, room))
  return points.length <= 6 ? 0.7 : 0.8
}

/** Cells that a stop may grow to before it touches an edge or another stop. */
const roomAround = (index: number, points: readonly Point[], { width, height }: Lattice): number => {
  const own = points[index]
  if (own === undefined) return 0
  const others = points.filter((_, other) => other !== index).map(({ x, y }) => Math.hypot(x - own.x, y - own.y) - 1)
  return Math.min(own.x - 0.4, width - own.x - 0.4, own.y - 0.4, height - own.y - 0.4, ...others)
}

/** How much is drawn: everything, without the lattice for frames side by side, or line and stops alone for rows. */
export type Detail = 'full' | 'linked' | 'line'

export type DrawOptions = StopLooks & {
  readonly format?: Format
  readonly detail?: Detail
  /** Cancelled: the route runs straight past the stops. */
  readonly idle?: boolean
}

/**
 * The drawing of an event: a mesh computed from its slug, with one stop a speaker on a line that enters and leaves at
 * half height. The same arguments give the same drawing, whatever the detail.
 *
 * @param slug - the event's slug; the only seed
 * @param speakers - how many stops there are
 */
export const drawMesh = (slug: string, speakers: number, options: DrawOptions = {}): Drawing => {
  const { format = 'square', detail = 'full', idle = false } = options
  const lattice = latticeFor(speakers, format)
  const stops = placeStops(randomFrom(slug), speakers, lattice).map((stop) => (idle ? offTheLine(stop, lattice) : stop))
  const route = routeThrough(idle ? [] : stops, lattice)
  return {
    width: scaled(lattice.width),
    height: scaled(lattice.height),
    ...(detail === 'full' && {
      lattice: { d: rowsPath(lattice), width: scaled(0.07), gap: cell },
    }),
    ...(detail !== 'line' && drawQuiet(slug, stops, route, lattice)),
    route: routePath(route, lattice),
    stops: dressStops(stops, lattice, options),
    dense: speakers > 8,
    idle,
  }
}

const drawQuiet = (slug: string, stops: readonly Point[], route: readonly Point[], lattice: Lattice) => {
  const quiet = scatter(randomFrom(`${slug}/${lattice.width}`), stops, route, lattice)
  return {
    links: linksPath(quiet.links),
    points: { d: dotsPath(quiet.points), width: scaled(0.34) },
  }
}

/** A line that does not stop must not touch a stop. */
const offTheLine = (stop: Point, { height }: Lattice): Point =>
  Math.abs(stop.y - height / 2) < 2 ? { x: stop.x, y: stop.y - 3 } : stop

/** A line that breaks off at one stop and goes on at another: there is no such page. */
export const drawBroken = (format: Format = 'square'): Drawing => {
  const quiet = drawMesh('adrift', 0, { format })
  const [middle, level] = [quiet.width / 2, quiet.height / 2]
  const [before, after] = [middle - (format === 'band' ? 60 : 20), middle + (format === 'band' ? 60 : 20)]
  return {
    ...quiet,
    route: [
      `M-3e3 ${level}H${before - 80}L${before - 20} ${level + 60}H${before}`,
      `M${after} ${level - 60}H${after + 20}L${after + 80} ${level}H${quiet.width}H3e3`,
    ].join(''),
    stops: [stop(before, level + 60), stop(after, level - 60)],
    idle: true,
  }
}

const stop = (x: number, y: number): Stop => ({ x, y, radius: 15, label: '', labelSize: 0 })
