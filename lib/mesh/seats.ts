import { hash, randomFrom } from './random'

/**
 * A room as a drawing: one point of the lattice is one seat. A ring is free, a solid point taken, and taken points are
 * tied to their neighbours. The route runs through and has one stop, whose numeral the caller chooses. A seat, its tie
 * and the route hang on the slug alone: the drawing after one more registration holds the drawing before it.
 */

type Point = readonly [x: number, y: number]

export type SeatDrawing = {
  readonly viewBox: string
  /** Path data; empty where there is none. */
  readonly ties: string
  readonly taken: string
  readonly free: string
  /** Width of a point and of the hole in a ring. */
  readonly dot: number
  readonly hole: number
  readonly route: string
  /** The route up to the stop, and from there on: where what follows is not certain. */
  readonly halves: readonly [string, string]
  readonly stop: { readonly x: number; readonly y: number; readonly radius: number } | undefined
}

/** Points drawn at most; above, one stands for several. */
const MOST_POINTS = 200

/**
 * Draws a room of people rather than points.
 * @param capacity seats; undefined without a limit, where the room is as large as those who come
 */
export const drawRoom = (
  slug: string,
  capacity: number | undefined,
  taken: number,
  format: 'square' | 'band',
  passes = false,
): SeatDrawing => {
  const worth = pointWorth(Math.max(capacity ?? taken, 1))
  const solid = Math.ceil(taken / worth)
  return drawSeats(slug, Math.max(Math.ceil((capacity ?? taken) / worth), solid, 1), solid, format, passes)
}

/** How many people one point stands for in a room of this size. */
export const pointWorth = (seats: number): number =>
  [1, 2, 5, 10, 20, 50, 100].find((worth) => seats / worth <= MOST_POINTS) ?? 1000

const fixed = (value: number): number => Number(value.toFixed(1))

/** A leg of the route: level, then at 45°, then level again. */
const leg = ([ax, ay]: Point, [bx, by]: Point): readonly Point[] => {
  const [dx, dy] = [bx - ax, by - ay]
  const diagonal = Math.min(Math.abs(dx), Math.abs(dy))
  if (dy === 0) return [[bx, by]]
  const lead = Math.floor((dx - diagonal) / 2)
  return [
    [ax + lead, ay],
    [ax + lead + diagonal, by],
    [bx, by],
  ]
}

const distance = ([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number => {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length))
  return Math.hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay))
}

const nearRoute = (point: Point, route: readonly Point[], reach: number): boolean =>
  route.some((to, index) => {
    const from = route[index - 1]
    return from !== undefined && distance(point, from, to) < reach
  })

/**
 * Draws a room.
 * @param seats points there are
 * @param taken how many of them are solid
 * @param format square beside a form, a band above one
 * @param passes whether the route passes without a stop
 */
export const drawSeats = (
  slug: string,
  seats: number,
  taken: number,
  format: 'square' | 'band',
  passes = false,
): SeatDrawing => {
  const ratio = format === 'band' ? 2 : 1
  // in a lattice smaller than this a few seats would be as large as tables
  for (let height = format === 'band' ? 6 : 8; ; height += 2) {
    const room = layOut(slug, height, ratio, format, passes)
    if (room.points.length < seats) continue
    return render(slug, room, seats, taken, height, ratio, passes)
  }
}

type Room = {
  readonly at: Point
  readonly radius: number
  readonly route: readonly Point[]
  readonly points: readonly { readonly point: Point; readonly order: number }[]
}

const layOut = (slug: string, height: number, ratio: number, format: string, passes: boolean): Room => {
  const random = randomFrom(`${slug}/seats/${format}`)
  const middle = height / 2
  const width = ratio * height
  const radius = Math.max(1.2, height / 9)
  const at: Point = [
    Math.round(width * 0.5) + random.between(-1, 1),
    middle + (random.next() < 0.5 ? -1 : 1) * Math.max(1, Math.round(height * 0.2)),
  ]
  const route: Point[] = [
    [0, middle],
    [1, middle],
  ]
  const goals: readonly Point[] = [...(passes ? [] : [at]), [width - 1, middle], [width, middle]]
  for (const goal of goals) route.push(...leg(route.at(-1) ?? [0, middle], goal))
  const points: { point: Point; order: number }[] = []
  for (let x = 1; x < width; x++)
    for (let y = 1; y < height; y++) {
      const point: Point = [x, y]
      if (!passes && Math.hypot(x - at[0], y - at[1]) < radius + 0.75) continue
      if (nearRoute(point, route, 0.6)) continue
      const order = Math.hypot((x - at[0]) / (ratio === 2 ? 1.5 : 1), y - at[1]) + random.next() * height * 0.35
      points.push({ point, order })
    }
  return { at, radius, route, points }
}

const render = (
  slug: string,
  { at, radius, route, points }: Room,
  seats: number,
  taken: number,
  height: number,
  ratio: number,
  passes: boolean,
): SeatDrawing => {
  const unit = 240 / height
  const middle = height / 2
  const width = ratio * height
  // the room first: whole rows outward from the line, the last row from its middle; then the order in which it fills
  const chosen = [...points]
    .sort(
      ({ point: a }, { point: b }) =>
        Math.abs(a[1] - middle) - Math.abs(b[1] - middle) ||
        Math.abs(a[0] - width / 2) - Math.abs(b[0] - width / 2) ||
        a[1] - b[1],
    )
    .slice(0, seats)
    .sort((a, b) => a.order - b.order)
    .map(({ point }) => point)
  const solid = chosen.slice(0, taken)
  const turn = route.findIndex(([x, y]) => x === at[0] && y === at[1])
  const place = ([x, y]: Point): string => `${fixed(x * unit)} ${fixed(y * unit)}`
  const dots = (list: readonly Point[]): string => list.map((point) => `M${place(point)}h0`).join('')
  return {
    viewBox: `0 0 ${fixed(width * unit)} 240`,
    ties: tiesOf(slug, solid, route)
      .map(([from, to]) => `M${place(from)}L${place(to)}`)
      .join(''),
    taken: dots(solid),
    free: dots(chosen.slice(taken)),
    dot: fixed(unit * 0.5),
    hole: fixed(unit * 0.3),
    route: `M-3e3 ${fixed(middle * unit)}L${route.map(place).join('L')}H3e3`,
    halves: [
      `M-3e3 ${fixed(middle * unit)}L${route
        .slice(0, turn + 1)
        .map(place)
        .join('L')}`,
      `M${route.slice(turn).map(place).join('L')}H3e3`,
    ],
    stop: passes ? undefined : { x: fixed(at[0] * unit), y: fixed(at[1] * unit), radius: fixed(radius * unit) },
  }
}

/** A tie hangs on its two ends alone, so that the next registration adds to the drawing and moves nothing. */
const tiesOf = (
  slug: string,
  solid: readonly Point[],
  route: readonly Point[],
): readonly (readonly [Point, Point])[] => {
  const taken = new Set(solid.map(String))
  return solid.flatMap(([x, y]) =>
    (
      [
        [1, 0],
        [1, 1],
        [0, 1],
        [1, -1],
      ] as const
    ).flatMap(([dx, dy]): readonly (readonly [Point, Point])[] => {
      const end: Point = [x + dx, y + dy]
      if (!taken.has(String(end)) || hash(`${slug}/${x},${y},${dx},${dy}`) % 100 >= 34) return []
      return nearRoute([x + dx / 2, y + dy / 2], route, 0.5) ? [] : [[[x, y], end]]
    }),
  )
}

/** The net round a ticket's plate, and where the plate is. */
export type TicketDrawing = {
  readonly ties: string
  readonly dots: string
  readonly dot: number
  readonly from: number
  readonly size: number
}

const GRID = 14
const [EDGE, FAR] = [2.9, GRID - 2.9]

/** A quiet net, tied to the edge of the plate: the one stop that is large enough to be scanned. */
export const drawTicket = (slug: string, plate: boolean): TicketDrawing => {
  const unit = 240 / GRID
  const random = randomFrom(`${slug}/ticket`)
  const points: Point[] = []
  for (let tries = 0; points.length < 34 && tries < 900; tries++) {
    const point: Point = [random.between(1, GRID - 1), random.between(1, GRID - 1)]
    const inside = point.every((value) => value > EDGE - 0.7 && value < FAR + 0.7)
    const apart = points.every(([x, y]) => Math.max(Math.abs(x - point[0]), Math.abs(y - point[1])) >= 1.5)
    if (!inside && point[1] !== GRID / 2 && apart) points.push(point)
  }
  const links: (readonly [Point, Point])[] = []
  for (const from of points)
    for (const [dx, dy] of [
      [1, 0],
      [1, 1],
      [0, 1],
      [1, -1],
    ] as const)
      for (let step = 1; step <= 6; step++) {
        const to = points.find(([x, y]) => x === from[0] + dx * step && y === from[1] + dy * step)
        if (to === undefined) continue
        const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
        if (!middle.every((value) => value > EDGE && value < FAR)) links.push([from, to])
        break
      }
  if (plate)
    for (const [x, y] of points) {
      const level = (x > EDGE + 0.3 && x < FAR - 0.3) || (y > EDGE + 0.3 && y < FAR - 0.3)
      if (!level || hash(`${slug}${x}/${y}`) % 10 >= 7) continue
      links.push([[x, y], x > EDGE && x < FAR ? [x, y < EDGE ? EDGE : FAR] : [x < EDGE ? EDGE : FAR, y]])
    }
  const place = ([x, y]: Point): string => `${fixed(x * unit)} ${fixed(y * unit)}`
  return {
    ties: links.map(([from, to]) => `M${place(from)}L${place(to)}`).join(''),
    dots: points
      .filter((point) => links.some((link) => link.includes(point)))
      .map((point) => `M${place(point)}h0`)
      .join(''),
    dot: fixed(unit * 0.34),
    from: fixed(EDGE * unit),
    size: fixed((FAR - EDGE) * unit),
  }
}

/** People on the line before somebody, drawn at most; of more, the last. */
const MOST_BEADS = 6

/** From the last bead to the middle of the stop, which is 27 wide to either side and hides nobody. */
const APART = 46

/** A queue: the route through those who wait before, to the open stop of whoever looks. */
export type QueueDrawing = {
  readonly ties: string
  readonly dots: string
  readonly dot: number
  readonly route: string
  readonly beads: readonly Point[]
  readonly stop: Point
}

/** @param before how many wait before */
export const drawQueue = (slug: string, before: number): QueueDrawing => {
  const { ties, dots, dot } = drawTicket(slug, false)
  const random = randomFrom(`${slug}/queue`)
  const beads = Math.min(before, MOST_BEADS)
  const step = 24
  // the line zigzags at 45 degrees through the beads, and ends level at the stop
  const first = 196 - APART - beads * step
  let up = random.next() < 0.5
  const points: Point[] = []
  let y = 120
  for (let index = 0; index < beads; index++) {
    y += up ? -step : step
    points.push([first + (index + 1) * step, y])
    if (Math.abs(y - 120) > step || random.next() < 0.4) up = y > 120
  }
  const stop: Point = [196, y]
  const route = [[first, 120] as Point, ...points, stop].map(([x, at]) => `${x} ${at}`).join('L')
  return { ties, dots, dot, route: `M-3e3 120H${first}L${route}`, beads: points, stop }
}
