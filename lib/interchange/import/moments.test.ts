import { expect, it } from 'vitest'
import { offsetAt, wallAt } from './moments'

it.each([
  ['Asia/Shanghai', '2018-07-29T13:00:00', '+08:00'],
  ['Europe/Berlin', '2025-01-15T10:00:00', '+01:00'],
  ['Europe/Berlin', '2025-03-30T01:59:00', '+01:00'],
  ['Europe/Berlin', '2025-03-30T03:00:00', '+02:00'],
  ['Europe/Berlin', '2025-10-26T02:30:00', '+02:00'],
  ['Europe/Berlin', '2025-10-26T03:00:00', '+01:00'],
  ['America/St_Johns', '2025-01-15T10:00:00', '-03:30'],
  ['America/New_York', '2025-03-09T03:00:00', '-04:00'],
])('%s at %s is %s', (zone, wall, offset) => expect(offsetAt(zone, wall)).toBe(offset))

it('reads the wall clock of an instant', () =>
  expect(wallAt('Asia/Kolkata', Date.parse('2025-01-15T10:00:00Z'))).toBe('2025-01-15T15:30:00'))
