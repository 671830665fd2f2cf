import { describe, expect, it } from 'vitest'
import type { Talk } from '@/lib/model'
import type { MatchedEvent } from './fit'
import { matchDecks } from './match-decks'
import { makeListing } from './sources/listing'

const REPOSITORY = 'https://github.com/some/slides'
const listingOf = (...paths: readonly string[]) =>
  makeListing({
    repository: REPOSITORY,
    commit: 'bc91b18b05f19b9ef7e625cc40fe8fa3b15933ed',
    branch: 'master',
    files: paths.map((path) => ({ path })),
  })

const talk = (title: string, speakers: readonly string[], facts: Partial<Talk> = {}): Talk => ({
  slug: title,
  title,
  kind: 'talk',
  speakers: speakers.map((written) => {
    const [name = '', alias] = written.split('/')
    return { name, slug: name, ...(alias === undefined ? {} : { alias }) }
  }),
  line: 1,
  ...facts,
})

const event = (talks: readonly Talk[], facts: Partial<MatchedEvent> & { readonly day?: string } = {}): MatchedEvent => {
  const { day = '2018-07-29', ...rest } = facts
  const start = { iso: `${day}T13:00:00+08:00`, date: day, clock: '13:00', offset: '+08:00', epoch: Date.parse(day) }
  return {
    slug: 'meetup',
    title: 'Meetup #2 北京站',
    time: { kind: 'timed', start, zone: 'Asia/Shanghai' },
    place: { kind: 'venue', address: {}, city: { name: '北京', slug: '北京' } },
    links: [{ kind: 'slides', name: '', url: REPOSITORY }],
    talks,
    ...rest,
  }
}

const outcome = (events: readonly MatchedEvent[], ...paths: readonly string[]) => {
  const { matches, doubts, leftOver } = matchDecks(events, [listingOf(...paths)])
  return {
    matches: Object.fromEntries(matches.map(({ file, talk: slug, reason }) => [file.path, `${slug} (${reason.kind})`])),
    doubts: Object.fromEntries(doubts.map(({ file, doubt }) => [file.path, doubt])),
    leftOver: leftOver.map(({ path }) => path),
  }
}

const mesh = talk('论道数据库网格', ['张三'])
const cache = talk('缓存穿透的七种对策', ['李四', '王五/小五'])

describe('matchDecks', () => {
  it('finds talks by speakers and nicknames, whatever else the file is called', () =>
    expect(
      outcome([event([mesh, cache])], '2018/07/beijing/张三-数据库.pdf', '2018/07/beijing/终稿 小五.pptx'),
    ).toEqual({
      matches: {
        '2018/07/beijing/张三-数据库.pdf': '论道数据库网格 (speaker)',
        '2018/07/beijing/终稿 小五.pptx': '缓存穿透的七种对策 (speaker)',
      },
      doubts: {},
      leftOver: [],
    }))

  it('finds a talk by its title where the file names nobody', () =>
    expect(outcome([event([mesh, cache])], '2018/07/beijing/缓存穿透七种对策.pdf').matches).toEqual({
      '2018/07/beijing/缓存穿透七种对策.pdf': '缓存穿透的七种对策 (title)',
    }))

  it('tells two talks of one speaker apart by title, and does not guess where it cannot', () => {
    const talks = [talk('服务网格入门', ['张三']), talk('数据库网格进阶', ['张三'])]
    const paths = ['2018/07/beijing/数据库网格进阶-张三.pdf', '2018/07/beijing/张三-终稿.pdf'] as const
    expect(outcome([event(talks)], ...paths)).toEqual({
      matches: { [paths[0]]: '数据库网格进阶 (speaker)' },
      doubts: { [paths[1]]: 'several-talks' },
      leftOver: [],
    })
  })

  it('does not choose between two decks of one talk', () =>
    expect(outcome([event([mesh])], '2018/07/beijing/张三-1.pdf', '2018/07/beijing/张三-2.pdf').doubts).toEqual({
      '2018/07/beijing/张三-1.pdf': 'several-decks',
      '2018/07/beijing/张三-2.pdf': 'several-decks',
    }))

  it('takes one deck in two formats for one, the PDF first', () =>
    expect(outcome([event([mesh])], '2018/07/beijing/张三.pptx', '2018/07/beijing/张三.pdf')).toEqual({
      matches: { '2018/07/beijing/张三.pdf': '论道数据库网格 (speaker)' },
      doubts: {},
      leftOver: [],
    }))

  it('leaves a panel alone unless the title says so', () => {
    const panel = talk('圆桌：网格的未来', ['张三', '李四'], { kind: 'roundtable' })
    expect(outcome([event([panel])], '2018/07/beijing/张三-缓存.pdf').doubts).toEqual({
      '2018/07/beijing/张三-缓存.pdf': 'only-present',
    })
    expect(outcome([event([panel, mesh])], '2018/07/beijing/张三-缓存.pdf').matches).toEqual({
      '2018/07/beijing/张三-缓存.pdf': '论道数据库网格 (speaker)',
    })
  })

  it.each([
    ['another city', '2018/07/shanghai/张三-论道数据库网格.pdf'],
    ['another month', '2018/08/beijing/张三-论道数据库网格.pdf'],
    ['an online event', '2018/07/virtual/张三-论道数据库网格.pdf'],
  ])('does not trust a folder of %s', (_, path) =>
    expect(outcome([event([mesh])], path).doubts).toEqual({ [path]: 'other-folder' }),
  )

  it('leaves alone what only looks like it', () => {
    const paths = ['2018/07/beijing/开场.pdf', '2018/07/beijing/README.md', '2017/01/张三.pdf'] as const
    expect(outcome([event([mesh])], ...paths)).toEqual({ matches: {}, doubts: {}, leftOver: [paths[2], paths[0]] })
  })

  it('doubts a title that stands beside another speaker’s name', () => {
    const path = '2018/07/beijing/赵六-论道数据库网格.pdf'
    const other = event([talk('监控', ['赵六'])], { slug: 'other', day: '2019-01-01' })
    expect(outcome([event([mesh]), other], path).doubts).toEqual({ [path]: 'other-speaker' })
  })

  it('keeps to the folder that the event names, even against its date', () => {
    const links = [{ kind: 'slides' as const, name: '', url: `${REPOSITORY}/tree/master/archive/two` }]
    const paths = ['archive/two/张三.pdf', '2018/07/beijing/李四.pdf'] as const
    expect(outcome([event([mesh, cache], { links })], ...paths)).toEqual({
      matches: { [paths[0]]: '论道数据库网格 (speaker)' },
      doubts: {},
      leftOver: [paths[1]],
    })
  })

  it('gives nothing to an event whose slides are elsewhere', () => {
    const links = [{ kind: 'slides' as const, name: '', url: 'https://example.org/slides' }]
    expect(outcome([event([mesh], { links })], '2018/07/beijing/张三.pdf').matches).toEqual({})
  })

  it('lets what an organizer states win, on any branch or as a path', () => {
    const url = `${REPOSITORY}/blob/main/2018/07/beijing/%E6%9D%8E%E5%9B%9B.pdf`
    const stated = talk('论道数据库网格', ['张三'], { deck: { url, name: '李四.pdf' } })
    const byPath = talk('监控', [], { deck: { url: 'misc/final.pdf', name: 'final.pdf' } })
    const paths = ['2018/07/beijing/张三.pdf', '2018/07/beijing/李四.pdf', 'misc/final.pdf'] as const
    expect(outcome([event([stated, cache, byPath])], ...paths)).toEqual({
      matches: { [paths[1]]: '论道数据库网格 (stated)', [paths[2]]: '监控 (stated)' },
      doubts: {},
      leftOver: [paths[0]],
    })
  })
})
