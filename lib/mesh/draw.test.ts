import { describe, expect, it } from 'vitest'
import { event, mention, talk } from '@/lib/views/fixtures'
import { drawBroken, drawMesh, labelsOf } from './draw'
import { cell, type Format } from './layout'
import { meshMarkup, pointsOf } from './path'

it('numbers speakers by their talk, and leaves listed ones and openings without a number', () => {
  const [host, one, two, guest] = [mention('主持'), mention('甲'), mention('乙'), mention('丙')]
  const talks = [
    talk('开场', [host], { kind: 'opening' }),
    talk('第一讲', [one]),
    talk('第二讲', [two, one]),
    talk('圆桌', [two], { kind: 'roundtable' }),
  ]
  expect(labelsOf(event('a', { talks, speakers: [host, one, two, guest] }))).toEqual(['', '1', '2', ''])
})

const slugs = ['service-mesh-meetup-02', '云原生社区-北京站', '../<b>&"']
const formats: readonly Format[] = ['square', 'band']
const cases = slugs.flatMap((slug) =>
  formats.flatMap((format) => [0, 1, 2, 3, 5, 8, 9, 14].map((speakers) => ({ slug, format, speakers }))),
)
const numbers = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => String(index + 1))

describe('drawMesh', () => {
  it('draws the same for the same slug, and something else for another', () => {
    expect(drawMesh('service-mesh-meetup-02', 4)).toEqual(drawMesh('service-mesh-meetup-02', 4))
    expect(drawMesh('service-mesh-meetup-02', 4).route).not.toBe(drawMesh('service-mesh-meetup-03', 4).route)
  })

  it('leaves out quiet parts without moving the line', () => {
    const { links, points, lattice, ...line } = drawMesh('a', 5)
    expect([links, points?.d, lattice?.d].every((part) => part !== undefined && part !== '')).toBe(true)
    expect(drawMesh('a', 5, { detail: 'line' })).toEqual(line)
  })

  it.each(cases)('stays under 3 KB and speaks only numbers: $format, $speakers of $slug', (one) => {
    const drawing = drawMesh(one.slug, one.speakers, { format: one.format, labels: numbers(one.speakers) })
    const markup = meshMarkup(drawing)
    expect(new TextEncoder().encode(markup).length).toBeLessThan(3000)
    expect(markup).not.toMatch(/NaN|undefined|Infinity/)
    expect(drawing.stops.map(({ label }) => label)).toEqual(numbers(one.speakers))
  })

  it.each(cases)(
    'enters and leaves level at half height: $format, $speakers of $slug',
    ({ slug, format, speakers }) => {
      const drawing = drawMesh(slug, speakers, { format })
      const way = pointsOf(drawing.route)
      const level = drawing.height / 2
      expect(way[0]).toMatchObject({ y: level })
      expect(way.at(-1)).toMatchObject({ y: level })
      expect(way[0]?.x).toBeLessThanOrEqual(-3000)
      expect(way.at(-1)?.x).toBeGreaterThanOrEqual(drawing.width + 3000)
      const inside = way.filter(({ x }) => x > 0 && x < drawing.width)
      for (const end of [inside[0], inside.at(-1)]) expect(end?.y ?? level).toBe(level)
    },
  )

  it.each(cases)('stops on the lattice, left to right, on the line: $format, $speakers of $slug', (one) => {
    const drawing = drawMesh(one.slug, one.speakers, { format: one.format })
    const way = pointsOf(drawing.route)
    for (const [index, stop] of drawing.stops.entries()) {
      for (const value of [stop.x, stop.y]) expect(value % cell).toBe(0)
      expect(way).toContainEqual({ x: stop.x, y: stop.y })
      expect(stop.x).toBeGreaterThan(drawing.stops[index - 1]?.x ?? 0)
      expect(stop.y).not.toBe(drawing.stops[index - 1]?.y)
    }
  })

  it.each(cases)(
    'bends by 45 degrees only between stops: $format, $speakers of $slug',
    ({ slug, format, speakers }) => {
      const drawing = drawMesh(slug, speakers, { format })
      const way = pointsOf(drawing.route)
      const angles = way.slice(1).map((to, index) => {
        const from = way[index] ?? to
        return (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
      })
      const eighths = angles.map((angle) => Math.round(angle / 45))
      for (const [index, angle] of angles.entries())
        expect(Math.abs(angle / 45 - (eighths[index] ?? 9))).toBeLessThan(0.05)
      for (const [index, point] of way.entries()) {
        const [before, after] = [eighths[index - 1], eighths[index]]
        const isStop = drawing.stops.some(({ x, y }) => x === point.x && y === point.y)
        if (before === undefined || after === undefined || isStop) continue
        expect(Math.abs(after - before)).toBeLessThanOrEqual(1)
      }
    },
  )

  it('gives every one of a hundred speakers a column', () => {
    const xs = drawMesh('a', 100).stops.map(({ x }) => x)
    expect(new Set(xs).size).toBe(100)
  })

  it('runs past every stop when idle', () => {
    const drawing = drawMesh('service-mesh-meetup-02', 4, { idle: true })
    expect(pointsOf(drawing.route).every(({ y }) => y === drawing.height / 2)).toBe(true)
    for (const { y, radius } of drawing.stops) expect(Math.abs(y - drawing.height / 2)).toBeGreaterThan(radius)
  })

  it('grows the focused stop and prints the glyph in it alone', () => {
    const { stops } = drawMesh('a', 4, { focus: { stop: 2, glyph: '吴' }, labels: numbers(4) })
    expect(stops.map(({ label }) => label)).toEqual(['', '', '吴', ''])
    expect(stops[2]?.radius).toBeGreaterThan(2 * (stops[0]?.radius ?? 0))
  })

  it('marks what is past, on now and to come', () => {
    const { stops } = drawMesh('a', 4, { now: { first: 1, last: 2 } })
    expect(stops.map(({ mark }) => mark)).toEqual(['past', 'now', 'now', 'next'])
  })
})

describe('meshMarkup', () => {
  it('escapes a glyph', () => {
    const markup = meshMarkup(drawMesh('a', 1, { focus: { stop: 0, glyph: '<' } }))
    expect(markup).toContain('>&lt;</text>')
  })
})

it.each(['square', 'band'] as const)('breaks the line between its two stops: %s', (format) => {
  const { route, height, width, stops } = drawBroken(format)
  const [before = '', after = ''] = route.split('M').filter(Boolean)
  expect(before).toMatch(new RegExp(`^-3e3 ${height / 2}H`))
  expect(after).toMatch(new RegExp(`${height / 2}H${width}H3e3$`))
  expect(stops).toHaveLength(2)
  expect(before.endsWith(`H${stops[0]?.x}`)).toBe(true)
  expect(after.startsWith(`${stops[1]?.x} `)).toBe(true)
})
