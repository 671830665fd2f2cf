import { expect, it } from 'vitest'
import { missingFields } from './registration-contact'

it('wants a name and an address of whoever keeps what people say about themselves', () => {
  expect(missingFields({ name: 'Orbit', contact: 'hi@orbit.example' })).toEqual([])
  expect(missingFields({ name: ' ', contact: '' })).toEqual(['organizer', 'contact'])
})
