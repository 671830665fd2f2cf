import { describe, expect, it } from 'vitest'
import { readEvent } from '@/lib/archive/event'
import { NO_HISTORY } from '@/lib/archive/folder'
import type { EventRecord, Person, Venue } from '@/lib/model'
import { type Dating, dateEvents, revisionsFrom } from './revisions'

const read = (text: string, slug = 'autumn'): EventRecord => {
  const { record } = readEvent({ file: `events/${slug}.md`, text, siblings: [] })
  if (record === undefined) throw new Error('no record')
  return record
}

const text = ({ start = '2027-04-10T19:00:00+08:00', more = '', talk = '网格里的一年' } = {}): string =>
  `---\ntitle: 秋日聚会\ndate: ${start}\n${more}\n---\n\n## 议程\n\n### ${talk}\n\n讲师：林晓川，灯塔科技\n`

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`)
const nobody = { people: [], venues: [] }

/** One build after another: each knows what the one before has kept, read from its text. */
const builds = (
  ...steps: readonly { readonly text: string; readonly on: string; readonly git?: Dating['history'] }[]
) => {
  let kept: Dating['kept'] = new Map()
  return steps.map(({ text, on, git = NO_HISTORY }) => {
    const { events, revisions } = dateEvents([read(text)], nobody, {
      history: git,
      now: day(on),
      kept,
      formerTalks: [],
    })
    kept = revisionsFrom(JSON.parse(JSON.stringify([...revisions])))
    return events[0]
  })
}

describe('without a history', () => {
  it('a revision grows when an event is moved and when it is cancelled, and at no other time', () => {
    const dates = builds(
      { text: text(), on: '2026-01-01' },
      { text: text(), on: '2026-02-01' },
      { text: text({ start: '2027-04-11T19:00:00+08:00' }), on: '2026-03-01' },
      { text: text({ start: '2027-04-11T19:00:00+08:00', more: 'status: cancelled' }), on: '2026-04-01' },
      { text: text({ start: '2027-04-11T19:00:00+08:00', more: 'status: cancelled' }), on: '2026-05-01' },
    )
    expect(dates.map((event) => event?.revised?.slice(0, 10))).toEqual([
      '2026-01-01',
      '2026-01-01',
      '2026-03-01',
      '2026-04-01',
      '2026-04-01',
    ])
    expect(dates.map((event) => event?.modified?.slice(0, 10))).toEqual([
      undefined,
      undefined,
      '2026-03-01',
      '2026-04-01',
      '2026-04-01',
    ])
  })

  it('an entry in feeds keeps its date, and none is of a day to come', () => {
    const dates = builds({ text: text(), on: '2026-01-01' }, { text: text({ more: 'draft: false' }), on: '2026-02-01' })
    expect(dates.map((event) => event?.announced?.slice(0, 10))).toEqual(['2026-01-01', '2026-01-01'])
    const [soon, later] = builds(
      { text: text({ more: 'publishDate: 2026-06-01' }), on: '2026-01-01' },
      { text: text({ more: 'publishDate: 2026-06-01' }), on: '2026-07-01' },
    )
    expect(soon?.announced).toBe('2026-01-01T00:00:00Z')
    expect(later?.announced?.slice(0, 7)).toBe('2026-05')
  })

  it('a last change of a day to come is of the build', () =>
    expect(builds({ text: text({ more: 'lastmod: 2028-01-01' }), on: '2026-01-01' })[0]?.modified).toBe(
      '2026-01-01T00:00:00Z',
    ))

  it('a build that remembers nothing takes the clock: a revision never falls', () => {
    const [before] = builds({ text: text(), on: '2026-01-01' })
    const [after] = builds({ text: text({ more: 'status: cancelled' }), on: '2026-01-02' })
    expect(String(after?.revised) > String(before?.revised)).toBe(true)
  })
})

describe('with a history', () => {
  const git = (
    changed: Readonly<Record<string, string>>,
    more: Partial<Dating['history']> = {},
  ): Dating['history'] => ({
    changed: new Map(Object.entries(changed)),
    added: new Map(),
    ...more,
  })

  it('git tells when an event changed, and since when it is there', () => {
    const history = git(
      { 'events/autumn.md': '2025-05-05T00:00:00Z' },
      { added: new Map([['events/autumn.md', '2025-01-01T00:00:00Z']]) },
    )
    expect(builds({ text: text(), on: '2026-01-01', git: history })[0]).toMatchObject({
      modified: '2025-05-05T00:00:00Z',
      revised: '2025-05-05T00:00:00Z',
      announced: '2025-01-01T00:00:00Z',
    })
  })

  it('behind the edge of a shallow clone a revision does not fall, and no date is made up', () => {
    const [whole, shallow] = builds(
      { text: text(), on: '2026-01-01', git: git({ 'events/autumn.md': '2025-05-05T00:00:00Z' }) },
      { text: text(), on: '2026-02-01', git: git({}, { edge: '2026-01-20T00:00:00Z' }) },
    )
    expect(shallow?.revised).toBe(whole?.revised)
    const [alone] = builds({ text: text(), on: '2026-02-01', git: git({}, { edge: '2026-01-20T00:00:00Z' }) })
    expect(alone).toMatchObject({ revised: '2026-01-20T00:00:00Z' })
    expect(alone?.modified).toBeUndefined()
  })

  it('a correction of the venue or of a person is one of the event', () => {
    const event = {
      ...read(text()),
      place: { kind: 'venue' as const, address: {}, venue: { name: '灯塔', slug: 'lighthouse' } },
    }
    const venue: Venue = { slug: 'lighthouse', name: '灯塔', aliases: [], address: {}, file: 'venues/lighthouse.yaml' }
    const person: Person = {
      slug: event.speakers[0]?.slug ?? '',
      name: '林晓川',
      aliases: [],
      organizations: [],
      interests: [],
      links: [],
      file: 'people/lin.md',
    }
    const dated = (changed: Readonly<Record<string, string>>) =>
      dateEvents(
        [event],
        { people: [person], venues: [venue] },
        { history: git(changed), now: day('2026-01-01'), kept: new Map(), formerTalks: [] },
      ).events[0]?.revised
    const before = {
      'events/autumn.md': '2025-01-01T00:00:00Z',
      'venues/lighthouse.yaml': '2024-01-01T00:00:00Z',
      'people/lin.md': '2024-01-01T00:00:00Z',
    }
    expect(dated(before)).toBe('2025-01-01T00:00:00Z')
    expect(dated({ ...before, 'venues/lighthouse.yaml': '2025-06-01T00:00:00Z' })).toBe('2025-06-01T00:00:00Z')
    expect(dated({ ...before, 'people/lin.md': '2025-07-01T00:00:00Z' })).toBe('2025-07-01T00:00:00Z')
  })
})

describe('talks under another title', () => {
  it('remember the addresses that they had, the first one first', () => {
    const titles = ['网格里的一年', '网格里的一年半', '网格里的两年']
    const events = builds(...titles.map((talk, at) => ({ text: text({ talk }), on: `2026-0${at + 1}-01` })))
    expect(events.map((event) => event?.talks[0]?.former)).toEqual([
      undefined,
      ['网格里的一年'],
      ['网格里的一年', '网格里的一年半'],
    ])
  })

  it('of the repository come after those that a build remembers, and before those that the file states', () => {
    const event = read(text({ talk: '网格里的两年', more: 'talk_aliases: { mesh-year: 网格里的两年 }' }))
    const formerTalks = [{ file: event.file, from: '网格里的一年', to: '网格里的两年' }]
    const { events } = dateEvents([event], nobody, {
      history: NO_HISTORY,
      now: day('2026-01-01'),
      kept: new Map(),
      formerTalks,
    })
    expect(events[0]?.talks[0]?.former).toEqual(['网格里的一年', 'mesh-year'])
  })
})
