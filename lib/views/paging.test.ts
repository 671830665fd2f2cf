import { expect, it } from 'vitest'
import { pageful, pageOf } from './paging'

const list = Array.from({ length: 25 }, (_, at) => at)

it('cuts a list into pages', () => {
  expect(pageOf(list, undefined, 10)).toEqual({ items: list.slice(0, 10), page: 1, pages: 3 })
  expect(pageOf(list, '3', 10).items).toEqual([20, 21, 22, 23, 24])
})

it.each([
  ['0', 1],
  ['-1', 1],
  ['99', 3],
  ['two', 1],
  ['9'.repeat(400), 1],
  ['2e3', 1],
])('takes the page %s for page %i', (written, page) => {
  expect(pageOf(list, written, 10).page).toBe(page)
})

it('has one empty page for an empty list', () => {
  expect(pageOf([], '2', 10)).toEqual({ items: [], page: 1, pages: 1 })
})

it('shows a list of usual length whole, and a longer one in pages that hold every row once', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => at)
  expect(pageOf(rows(60), '1')).toMatchObject({ page: 1, pages: 1 })
  const { pages } = pageOf(rows(61), '1')
  expect(Array.from({ length: pages }, (_, at) => pageOf(rows(61), String(at + 1)).items).flat()).toEqual(rows(61))
  expect(pageful(61)).toBeLessThan(pageful(60))
})
