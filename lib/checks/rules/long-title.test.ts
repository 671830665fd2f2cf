import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { longTitle } from './long-title'

const check = (frontMatter: string) => found(longTitle, { 'events/a.md': eventText(frontMatter) })

describe('long-title', () => {
  it('counts Han characters, and two Latin letters as one', () => {
    expect(check(`title: ${'长'.repeat(61)}`)).toEqual(['events/a.md:2:8 title'])
    expect(check(`title: ${'long '.repeat(25)}`)).toEqual(['events/a.md:2:8 title'])
    expect(check(`title: ${'长'.repeat(60)}`)).toEqual([])
    expect(check(`title: ${'l'.repeat(120)}`)).toEqual([])
  })

  it('looks at talks', () =>
    expect(check(`talks:\n  - {title: ${'长'.repeat(61)}, speakers: [甲]}`)).toEqual(['events/a.md:3:13 body']))
})
