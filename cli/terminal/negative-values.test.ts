import { parseArgs } from 'node:util'
import { expect, it } from 'vitest'
import { withNegativeValues } from './negative-values'

const read = (...args: readonly string[]) =>
  parseArgs({
    args: withNegativeValues(args),
    allowPositionals: true,
    options: { lat: { type: 'string' }, lng: { type: 'string' }, yes: { type: 'boolean' } },
  })

it('reads negative values behind options', () => {
  expect(read('venue', '--lat', '-33.9', '--lng', '-9.1787', '--yes').values).toEqual({
    lat: '-33.9',
    lng: '-9.1787',
    yes: true,
  })
  expect(read('--lng=-1', '--lat', '-.5').values).toEqual({ lng: '-1', lat: '-.5' })
  expect(read('--lng', '4', 'name').positionals).toEqual(['name'])
})
