import { expect, it } from 'vitest'
import { editionCount } from './edition-count'
import { event } from './fixtures'

const edition = (number: number) => event(`meetup-${number}`, { series: { name: '聚会', slug: '聚会', number } })

it('counts the editions of a series', () => {
  const archive = [1, 2, 3].map(edition)
  expect(archive.map((one) => editionCount(archive, one))).toEqual([3, 3, 3])
})

it('gives no total where an edition is missing, and none without a series', () => {
  const archive = [edition(1), edition(3), event('alone')]
  expect(archive.map((one) => editionCount(archive, one))).toEqual([undefined, undefined, undefined])
})
