import { expect, test } from 'vitest'
import { spaced } from './spaced'

const calendarOf = (name: string): string => spaced`订阅${name}的日历`

test('Latin names and digits stand apart from Han', () => {
  expect(calendarOf('Istio')).toBe('订阅 Istio 的日历')
  expect(calendarOf('KubeCon 2024')).toBe('订阅 KubeCon 2024 的日历')
  expect(calendarOf('星桥开源社 meetup')).toBe('订阅星桥开源社 meetup 的日历')
})

test('Han names and marks stand close, and names stay as they are', () => {
  expect(calendarOf('敖小剑')).toBe('订阅敖小剑的日历')
  expect(calendarOf('第13期')).toBe('订阅第13期的日历')
  expect(calendarOf('C++')).toBe('订阅 C++ 的日历')
  expect(spaced`${'Istio'}：${'3 场'}`).toBe('Istio：3 场')
})

test('a part without a word does not separate its neighbours', () => {
  expect(spaced`${''}的演讲`).toBe('的演讲')
})
