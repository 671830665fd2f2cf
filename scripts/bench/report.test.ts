import { expect, it } from 'vitest'
import type { Measurement } from './measurement'
import { asTables } from './report'

const build = { table: 'archives', row: 'site build', unit: 's' } as const

it('shows sizes side by side', () => {
  const rows: readonly Measurement[] = [
    { ...build, column: '25 events', value: 9.04 },
    { ...build, column: '1,000 events', value: 12.345 },
  ]
  expect(asTables(rows)).toBe(
    ['| an archive of | 25 events | 1,000 events |', '| --- | --- | --- |', '| site build | 9.04 s | 12.3 s |'].join(
      '\n',
    ),
  )
})

it('says by how much a bound is missed, and in which row', () => {
  const text = asTables([{ ...build, column: '5,000 events', value: 43.5, bound: 40 }])
  expect(text).toContain('| site build, 5,000 events | ≤ 40 s | 43.5 s | **missed by 3.5 s** |')
  expect(text).toContain('| site build | 43.5 s ✗ |')
})

it('lets the heaviest page stand for all', () => {
  const js = (row: string, value: number): Measurement => ({
    table: 'pages',
    row,
    column: 'JavaScript, gzip',
    value,
    unit: 'B',
    bound: 137_600,
  })
  const lines = asTables([js('home', 130_000), js('talk', 135_000), js('event', 131_000)]).split('\n')
  expect(lines.filter((line) => line.includes('held'))).toEqual(['| JavaScript, gzip | ≤ 137.6 KB | 135.0 KB | held |'])
})

it('holds some figures against the least that they may be', () => {
  const rate = (value: number): Measurement => ({
    table: 'load',
    row: 'event page',
    column: 'requests a second',
    value,
    unit: '/s',
    bound: 10_000,
    least: true,
  })
  expect(asTables([rate(12_000)])).toContain('| ≥ 10,000 /s | 12,000 /s | held |')
  expect(asTables([rate(9_000), rate(12_000)])).toContain('| 9,000 /s | **missed by 1,000 /s** |')
})
