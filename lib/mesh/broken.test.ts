import { expect, it } from 'vitest'
import { drawBroken } from './broken'

it.each(['square', 'band'] as const)('breaks the line between its two stops: %s', (format) => {
  const { route, height, width, stops } = drawBroken(format)
  const [before = '', after = ''] = route.split('M').filter(Boolean)
  expect(before).toMatch(new RegExp(`^-3e3 ${height / 2}H`))
  expect(after).toMatch(new RegExp(`${height / 2}H${width}H3e3$`))
  expect(stops).toHaveLength(2)
  expect(before.endsWith(`H${stops[0]?.x}`)).toBe(true)
  expect(after.startsWith(`${stops[1]?.x} `)).toBe(true)
})
