import { expect, it } from 'vitest'
import { event, mention, talk } from '@/lib/views/fixtures'
import { labelsOf } from './labels-of'

it('numbers speakers by their talk, and leaves listed ones and openings without a number', () => {
  const [host, one, two, guest] = [mention('主持'), mention('甲'), mention('乙'), mention('丙')]
  const talks = [
    talk('开场', [host], { kind: 'opening' }),
    talk('第一讲', [one]),
    talk('第二讲', [two, one]),
    talk('圆桌', [two], { kind: 'roundtable' }),
  ]
  expect(labelsOf(event('a', { talks, speakers: [host, one, two, guest] }))).toEqual(['', '1', '2', ''])
})
