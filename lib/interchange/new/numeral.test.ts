import { expect, it } from 'vitest'
import { readNumeral } from '@/lib/archive/event/series'
import { writeNumeral } from './next'

it('writes what the reader of titles reads, for every number up to 999', () => {
  const numbers = Array.from({ length: 999 }, (_, index) => index + 1)
  expect(numbers.map((number) => readNumeral(writeNumeral(number)))).toEqual(numbers)
})

it('writes as people do', () =>
  expect([2, 10, 12, 20, 105, 110].map(writeNumeral)).toEqual(['二', '十', '十二', '二十', '一百零五', '一百一十']))
