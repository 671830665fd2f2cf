import { expect, it } from 'vitest'
import { oklch, platesOf } from './color'

it.each([
  [1, 0, 0, '#ffffff'],
  [0, 0, 0, '#000000'],
  [0.627955, 0.257683, 29.2339, '#ff0000'],
  [0.519752, 0.176858, 142.4953, '#008000'],
] as const)('oklch(%d %d %d) is %s', (lightness, chroma, hue, expected) => {
  expect(oklch(lightness, chroma, hue)).toBe(expected)
})

it('a series prints ink on its colour, a cancelled event on grey', () => {
  expect(platesOf(36).ground).not.toBe(platesOf(200).ground)
  expect(platesOf(36, true).ground).toBe(platesOf(200, true).ground)
  expect(platesOf(36).print).toBe(platesOf(200).print)
})
