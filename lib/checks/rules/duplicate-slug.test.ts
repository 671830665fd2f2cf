import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { duplicateSlug } from './duplicate-slug'

describe('duplicate-slug', () => {
  it('names the first owner of an address, in whichever layout it lives', () =>
    expect(found(duplicateSlug, { 'event/a/index.md': eventText(''), 'events/a.md': eventText('') })).toEqual([
      'events/a.md:1:1 slug ~ event/a/index.md:1:1',
    ]))

  it('knows slugs that the front matter gives, even in a file that is broken otherwise', () =>
    expect(found(duplicateSlug, { 'events/a.md': eventText('slug: b'), 'events/b.md': eventText('slug: b') })).toEqual([
      'events/b.md:1:1 slug ~ events/a.md:1:1',
    ]))

  it('leaves different addresses alone', () =>
    expect(found(duplicateSlug, { 'events/a.md': eventText(''), 'events/b.md': eventText('') })).toEqual([]))
})
