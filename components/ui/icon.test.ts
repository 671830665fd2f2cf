import { expect, it } from 'vitest'
import { findIcon } from './icon'

it.each([
  ['fab', 'twitter'],
  ['fab', 'x-twitter'],
  ['fas', 'envelope'],
  ['fas', 'fa-graduation-cap'],
  ['far', 'file-pdf'],
])('finds %s %s', (pack, name) => {
  expect(findIcon(pack, name)?.path).toMatch(/^M[\d.]/)
})

it.each([
  ['ai', 'google-scholar'],
  ['fab', 'no-such-icon'],
  ['constructor', 'name'],
  ['fas', '__proto__'],
  ['', ''],
])('knows nothing of %j %j', (pack, name) => {
  expect(findIcon(pack, name)).toBeUndefined()
})
