import { expect, it } from 'vitest'
import { PREPARED_EVENTS } from './prepared'
import { earlierPages } from './rewrites'

it('makes pages on demand in large archives only', () => {
  expect(earlierPages(PREPARED_EVENTS)).toEqual([])
  expect(earlierPages(PREPARED_EVENTS + 1).map(({ destination }) => destination)).toEqual([
    '/earlier/events/:slug',
    '/earlier/events/:slug/:talk',
    '/earlier/speakers/:name',
  ])
})
