import type { Stop, StopMark } from './drawing'
import { type Lattice, type Point, scaled } from './lattice'

export type StopLooks = {
  /** What stands in each stop, in programme order; missing ones stay empty. */
  readonly labels?: readonly string[]
  /** Grows one stop until it nears its neighbours and prints the glyph in it: the face of a talk. */
  readonly focus?: { readonly stop: number; readonly glyph: string }
  /** First and last stop of what is on now: those before are past, those after are to come. */
  readonly now?: { readonly first: number; readonly last: number }
}

/** Gives each stop its radius, its label and its mark. */
export const dressStops = (points: readonly Point[], lattice: Lattice, looks: StopLooks): readonly Stop[] =>
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
