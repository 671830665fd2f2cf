import { expect, it } from 'vitest'
import { keepMarkup, takeMarkup } from './still-markup'

it('hands over what was kept, and forgets the oldest of many', () => {
  keepMarkup('first', '<p>一</p>')
  expect(takeMarkup('first')).toBe('<p>一</p>')
  for (let index = 0; index < 300; index++) keepMarkup(`part-${index}`, '')
  expect(takeMarkup('first')).toBe('')
  expect(takeMarkup('unknown')).toBe('')
})
