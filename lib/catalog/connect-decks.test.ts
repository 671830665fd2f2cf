import { describe, expect, it } from 'vitest'
import type { EventRecord, Listing, SlideDeck } from '@/lib/model'
import { connectDecks } from './connect-decks'

const REPOSITORY = 'https://github.com/some/slides'
const COMMIT = 'bc91b18b05f19b9ef7e625cc40fe8fa3b15933ed'

const listing = (...files: Listing['files']): Listing => ({
  repository: REPOSITORY,
  commit: COMMIT,
  branch: 'master',
  licence: 'CC BY-NC-SA 4.0',
  urls: {
    file: `${REPOSITORY}/blob/${COMMIT}/{path}`,
    folder: `${REPOSITORY}/tree/master/{path}`,
    raw: `https://raw.githubusercontent.com/some/slides/${COMMIT}/{path}`,
  },
  files,
})

const start = { iso: '2018-07-29T13:00:00+08:00', date: '2018-07-29', clock: '13:00', offset: '+08:00', epoch: 0 }
const event = (facts: Partial<EventRecord> = {}): EventRecord => ({
  slug: 'meetup-02',
  file: 'events/meetup-02.md',
  title: 'Meetup #2 北京站',
  time: { kind: 'timed', start, zone: 'Asia/Shanghai' },
  status: 'scheduled',
  place: { kind: 'venue', address: {}, city: { name: '北京', slug: '北京' } },
  tags: [],
  speakers: [],
  talks: [
    { slug: 'mesh', title: '论道数据库网格', kind: 'talk', line: 1, speakers: [{ name: '张三', slug: '张三' }] },
    { slug: 'cache', title: '缓存穿透', kind: 'talk', line: 9, speakers: [{ name: '李四', slug: '李四' }] },
  ],
  body: [],
  links: [{ kind: 'slides', name: '', url: REPOSITORY }],
  projects: [],
  featured: false,
  draft: false,
  language: 'zh-CN',
  ...facts,
})

const deck = (slug: string, facts: Partial<SlideDeck> = {}): SlideDeck => ({
  slug,
  title: slug,
  tone: 'light',
  options: {},
  slides: [],
  draft: false,
  file: `slides/${slug}.md`,
  ...facts,
})

const connect = (one: EventRecord, files: Listing['files'] = [], decks: readonly SlideDeck[] = []) => {
  const [connected] = connectDecks([one], [listing(...files)], [], decks)
  return connected
}

describe('connectDecks', () => {
  it('gives a talk its deck with page, size, licence, reason, and the file that may be shown', () =>
    expect(connect(event(), [{ path: '2018/07/beijing/张三-网格.pdf', size: 4096 }])?.talks[0]?.deck).toEqual({
      url: `${REPOSITORY}/blob/${COMMIT}/2018/07/beijing/${encodeURIComponent('张三-网格.pdf')}`,
      name: '张三-网格.pdf',
      size: 4096,
      licence: 'CC BY-NC-SA 4.0',
      source: { name: 'some/slides', url: `${REPOSITORY}/tree/master/2018/07/beijing`, folder: '2018/07/beijing' },
      file: `https://raw.githubusercontent.com/some/slides/${COMMIT}/2018/07/beijing/${encodeURIComponent('张三-网格.pdf')}`,
      reason: expect.stringContaining('张三'),
    }))

  it.each([
    ['is no PDF', { path: '2018/07/beijing/张三.pptx', size: 4096 }],
    ['is too large', { path: '2018/07/beijing/张三.pdf', size: 30_000_000 }],
  ])('only links to a deck that %s', (_, file) =>
    expect(connect(event(), [file])?.talks[0]?.deck).not.toHaveProperty('file'),
  )

  it('leads the link to the folder of the event’s decks, and keeps what was written', () =>
    expect(
      connect(event(), [{ path: '2018/07/beijing/张三.pdf' }, { path: '2018/08/beijing/李四.pdf' }])?.links,
    ).toEqual([{ kind: 'slides', name: '', url: `${REPOSITORY}/tree/master/2018/07/beijing`, written: REPOSITORY }]))

  it('finds the folder by date and city even where no deck has found its talk', () =>
    expect(connect(event(), [{ path: '2018/07/beijing/无名.pdf' }])?.links[0]?.url).toBe(
      `${REPOSITORY}/tree/master/2018/07/beijing`,
    ))

  it.each([
    ['decks lie in two folders', [{ path: '2018/07/beijing/a/张三.pdf' }, { path: '2018/07/beijing/b/李四.pdf' }]],
    ['no folder is certain', [{ path: '2018/guess/无名.pdf' }]],
  ])('leaves the link alone where %s', (_, files) =>
    expect(connect(event(), files)?.links).toEqual([{ kind: 'slides', name: '', url: REPOSITORY }]),
  )

  it('keeps the address that an organizer states, and adds what is known of the file', () => {
    const url = `${REPOSITORY}/blob/main/misc/final.pdf`
    const [first, ...others] = event().talks
    const talks = first === undefined ? [] : [{ ...first, deck: { url, name: 'final.pdf' } }, ...others]
    expect(connect(event({ talks }), [{ path: 'misc/final.pdf', size: 4096 }])?.talks[0]?.deck).toMatchObject({
      url,
      size: 4096,
      licence: 'CC BY-NC-SA 4.0',
    })
  })

  it('serves a deck that lies beside the page', () => {
    const [first] = event().talks
    const talks = first === undefined ? [] : [{ ...first, deck: { url: 'mesh.pdf', name: 'mesh.pdf' } }]
    expect(connect(event({ file: 'events/meetup-02/index.md', talks }))?.talks[0]?.deck).toEqual({
      url: '/media/events/meetup-02/mesh.pdf',
      name: 'mesh.pdf',
    })
  })

  it('puts a Markdown deck before the repository, by its file’s name or its slug', () => {
    const decks = [deck('other'), deck('talk', { slug: 'own-name' })]
    expect(connect(event({ slides: 'talk' }), [], decks)).toMatchObject({
      slides: 'own-name',
      links: [{ kind: 'slides', url: '/slides/own-name', written: REPOSITORY }],
    })
    expect(connect(event({ slides: 'own-name', links: [] }), [], decks)?.links).toMatchObject([
      { url: '/slides/own-name' },
    ])
  })

  it('leads nobody to a deck that is not there, or to a draft', () => {
    expect(connect(event({ slides: 'gone' }))).not.toHaveProperty('slides')
    expect(connect(event({ slides: 'd' }), [], [deck('d', { draft: true })])).not.toHaveProperty('slides')
    expect(connect(event({ slides: 'd', draft: true }), [], [deck('d', { draft: true })])).toMatchObject({
      slides: 'd',
    })
  })
})
