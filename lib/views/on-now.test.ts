import { expect, it } from 'vitest'
import { event, talk, timed, wall } from './fixtures'
import { onNow } from './on-now'

const at = (clock: string) => `2026-12-19T${clock}:00+08:00`
const first = talk('一', [], { start: wall(at('13:30')), end: wall(at('14:10')) })
const second = talk('二', [], { start: wall(at('14:15')) })
const meeting = event('a', { talks: [first, second], time: timed(at('13:00'), at('17:30')) })

it.each([
  ['13:10', {}, first],
  ['13:30', { current: first }, second],
  ['14:12', {}, second],
  ['14:15', { current: second }, undefined],
  ['17:30', {}, undefined],
])('at %s', (clock, current, next) => {
  expect(onNow(meeting, Date.parse(at(clock)))).toEqual({ ...current, ...(next && { next }) })
})

it('knows nothing where talks have no times', () => {
  expect(onNow(event('b', { talks: [talk('一')] }), Date.parse(at('14:00')))).toEqual({})
})
