import { expect, it } from 'vitest'
import { earlierPages } from './rewrites'

it('makes pages on demand in large archives only', () => {
  expect(earlierPages(400)).toEqual([])
  expect(earlierPages(401).map(({ destination }) => destination)).toEqual([
    '/earlier/events/:slug',
    '/earlier/events/:slug/:talk',
    '/earlier/speakers/:name',
  ])
})
