import { expect, it } from 'vitest'
import { daysUntil } from './days-until'
import { timed } from './fixtures'

const party = timed('2026-12-19T00:30:00+08:00')

it.each([
  ['2026-12-18T15:59:59Z', 1],
  ['2026-12-18T16:00:00Z', 0],
  ['2026-11-22T03:00:00Z', 27],
])('counts midnights where the event is held: %s', (now, days) => {
  expect(daysUntil(party, Date.parse(now))).toBe(days)
})
