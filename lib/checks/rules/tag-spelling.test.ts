import { describe, expect, it } from 'vitest'
import { applyRules } from '../check-archive'
import { contextOf, eventText, found } from '../context-of'
import { tagSpelling } from './tag-spelling'

const of = (date: string, tags: string) => eventText(`date: ${date}T13:00:00+08:00\ntags: [${tags}]`)

describe('tag-spelling', () => {
  it.each(['service mesh', 'ServiceMesh', 'Service-Mesh', 'Ｓervice Mesh'])('prefers the commonest to %s', (tag) =>
    expect(
      found(tagSpelling, {
        'events/a.md': of('2018-01-01', `Istio, ${tag}`),
        'events/b.md': of('2019-01-01', 'Service Mesh'),
        'events/c.md': of('2020-01-01', 'Service Mesh'),
      }),
    ).toEqual(['events/a.md:3:15 tags.1 ~ events/b.md:3:8']),
  )

  it('prefers the earlier of two that are as common', () =>
    expect(
      found(tagSpelling, { 'events/a.md': of('2020-01-01', 'istio'), 'events/b.md': of('2018-01-01', 'Istio') }),
    ).toEqual(['events/a.md:3:8 tags.0 ~ events/b.md:3:8']))

  it('can mend it, quotes kept, but for a list that would name one topic twice', () => {
    const edits = (tags: string) =>
      applyRules(
        [tagSpelling],
        contextOf({ 'events/a.md': of('2019-01-01', tags), 'events/b.md': of('2018-01-01', 'Istio') }),
      ).map((problem) => problem.edits)
    expect(edits('"istio"')).toEqual([[{ file: 'events/a.md', line: 3, column: 9, before: 'istio', after: 'Istio' }]])
    expect(edits('istio, Istio')).toEqual([undefined])
  })

  it('keeps topics apart that differ in more', () =>
    expect(found(tagSpelling, { 'events/a.md': of('2019-01-01', 'C, C++, "C#", Go, Golang') })).toEqual([]))
})
