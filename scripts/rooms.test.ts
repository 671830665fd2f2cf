import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROOMS, rulesAreCurrent } from './rooms'

describe('the rooms of the house', () => {
  it('are held apart by lint as the list says (else: npm run rooms)', () => expect(rulesAreCurrent()).toBe(true))

  it('name every room of lib', () => {
    const rooms = readdirSync('lib', { withFileTypes: true }).map(({ name }) => `lib/${name}`)
    expect(rooms.filter((room) => ROOMS[room] === undefined)).toEqual([])
  })
})
