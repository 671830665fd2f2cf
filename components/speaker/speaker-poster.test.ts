import { expect, it } from 'vitest'
import { nameWidth } from './speaker-poster'

it.each([
  ['敖小剑', 3, false],
  ['欧阳修远', 4, false],
  ['Bob', 1.8, false],
])('%s stands on one line', (name, widest, long) => {
  expect(nameWidth(name)).toEqual({ widest: expect.closeTo(widest), long })
})

it('measures a long name by the longest part that must not break', () => {
  expect(nameWidth('Konstantinos Papadimitriou-Allen')).toEqual({ widest: expect.closeTo(14 * 0.6), long: true })
})
