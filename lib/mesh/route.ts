import type { Lattice, Point } from './lattice'

/**
 * The line through all stops: it enters level at half height, leaves level at half height, and between two stops bends
 * by 45 degrees only. So any two drawings laid side by side join, in whatever order.
 */
export const routeThrough = (stops: readonly Point[], { width, height }: Lattice): readonly Point[] => {
  const middle = height / 2
  const way: Point[] = [
    { x: 0, y: middle },
    { x: 1, y: middle },
  ]
  for (const stop of [...stops, { x: width - 1, y: middle }, { x: width, y: middle }]) {
    way.push(...leg(way.at(-1) ?? stop, stop))
  }
  return way
}

/** The bends from one stop to the next, which is the last of them. */
const leg = (from: Point, to: Point): readonly Point[] => {
  const [across, down] = [to.x - from.x, to.y - from.y]
  if (down === 0) return [to]
  return across >= Math.abs(down) ? gentle(from, to, Math.abs(down)) : steep(from, to, Math.sign(down))
}

/** Level, diagonal, level: the diagonal in the middle, as near to it as the lattice allows. */
const gentle = (from: Point, to: Point, rise: number): readonly Point[] => {
  const lead = Math.floor((to.x - from.x - rise) / 2)
  const turns = [
    { x: from.x + lead, y: from.y },
    { x: from.x + lead + rise, y: to.y },
  ]
  return [...turns.filter((turn) => !same(turn, from) && !same(turn, to)), to]
}

/** Diagonal, upright, diagonal. */
const steep = (from: Point, to: Point, direction: number): readonly Point[] => {
  const half = (to.x - from.x) / 2
  return [{ x: from.x + half, y: from.y + direction * half }, { x: to.x - half, y: to.y - direction * half }, to]
}

const same = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y
