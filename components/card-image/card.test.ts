import { expect, it } from 'vitest'
import { hueFrom, oklchHex } from '@/config/hue'
import { platesOf } from './card'

it.each([
  [1, 0, 0, '#ffffff'],
  [0, 0, 0, '#000000'],
  [0.627955, 0.257683, 29.2339, '#ff0000'],
  [0.519752, 0.176858, 142.4953, '#008000'],
] as const)('oklch(%d %d %d) is %s', (lightness, chroma, hue, expected) => {
  expect(oklchHex(lightness, chroma, hue)).toBe(expected)
})

it('a series prints ink on its colour, a cancelled event on grey', () => {
  expect(platesOf(36).ground).not.toBe(platesOf(200).ground)
  expect(platesOf(36, true).ground).toBe(platesOf(200, true).ground)
  expect(platesOf(36).print).toBe(platesOf(200).print)
})

it('reads the hue of a colour back, and takes a grey for none', () => {
  for (const hue of [12, 36, 95, 150, 225, 285, 325])
    expect(Math.abs(hueFrom(oklchHex(0.6, 0.1, hue)) - hue)).toBeLessThanOrEqual(1)
  expect(hueFrom('#808080')).toBe(36)
  expect(hueFrom(200)).toBe(200)
})
