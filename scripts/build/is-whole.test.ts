import { expect, it } from 'vitest'
import { isWhole } from './is-whole'

const json = Buffer.from(JSON.stringify({ 标题: 'a "quoted" {[\\', list: [1, { deep: '\\"' }], end: true }))

it('knows a file that is whole', () => expect(isWhole(json)).toBe(true))

it('knows a file that was broken off, wherever', () => {
  for (let length = 0; length < json.length; length += 1)
    expect(isWhole(json.subarray(0, length)), String(length)).toBe(false)
})
