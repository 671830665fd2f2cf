import { describe, expect, it } from 'vitest'
import { event, inCity, mention, person, talk, term, timed } from './fixtures'
import {
  appearancesOf,
  bySpeaker,
  companionsIn,
  coSpeakersOf,
  nicknamesOf,
  rolesOf,
  speakerList,
  speakerPage,
} from './speakers'

const on = (slug: string, day: string, facts: Parameters<typeof event>[1]) =>
  event(slug, { time: timed(`${day}T13:00:00+08:00`), ...facts })

const ao = (role?: string) => mention('敖小剑', role === undefined ? {} : { role })
const zhang = mention('张瑜标')
const archive = [
  on('hangzhou', '2018-06-30', { talks: [talk('探索之路', [ao('蚂蚁金服')])] }),
  on('shanghai', '2018-11-25', { talks: [talk('迁移方案', [ao('蚂蚁金服'), zhang])] }),
  on('guangzhou', '2019-01-06', {
    talks: [talk('试水指南', [mention('崔秀龙')])],
    speakers: [mention('崔秀龙'), ao()],
  }),
  on('dapr', '2021-05-22', {
    talks: [talk('开场', [ao('阿里云')], { kind: 'opening' }), talk('Dapr', [ao('阿里云'), zhang])],
  }),
]

describe('appearancesOf', () => {
  it('tells the talks of a person, the latest event first, in programme order within it', () => {
    expect(appearancesOf(archive, '敖小剑').map(({ talk }) => talk?.title)).toEqual([
      '开场',
      'Dapr',
      undefined,
      '迁移方案',
      '探索之路',
    ])
  })

  it('keeps somebody who is only in the list of speakers', () => {
    const listed = appearancesOf(archive, '敖小剑').find(({ talk }) => talk === undefined)
    expect(listed?.event.slug).toBe('guangzhou')
  })

  it('knows nobody whom no event names', () => {
    expect(appearancesOf(archive, '路人')).toEqual([])
    expect(bySpeaker(archive).size).toBe(3)
  })
})

describe('rolesOf', () => {
  it('joins the same post at events in a row and passes over events that name none', () => {
    expect(rolesOf(appearancesOf(archive, '敖小剑'))).toEqual([
      { role: '阿里云', from: '2021', to: '2021' },
      { role: '蚂蚁金服', from: '2018', to: '2018' },
    ])
  })

  it('spans the years of a post', () => {
    const years = ['2018', '2020'].map((year) => on(year, `${year}-01-01`, { talks: [talk(year, [ao('主编')])] }))
    expect(rolesOf(appearancesOf(years, '敖小剑'))).toEqual([{ role: '主编', from: '2018', to: '2020' }])
  })
})

describe('nicknamesOf', () => {
  it('tells each nickname once', () => {
    const named = ['a', 'b'].map((slug, at) =>
      on(slug, `202${at}-01-01`, { talks: [talk(slug, [mention('肖涵', { alias: '涵畅' })])] }),
    )
    expect(nicknamesOf(appearancesOf(named, '肖涵'))).toEqual(['涵畅'])
  })
})

describe('coSpeakersOf', () => {
  it('counts shared talks, not shared events', () => {
    expect(coSpeakersOf(archive, '敖小剑')).toEqual([{ person: zhang, talks: 2 }])
    expect(coSpeakersOf(archive, '崔秀龙')).toEqual([])
  })

  it('names the others of one talk', () => {
    const [latest] = appearancesOf(archive, '张瑜标')
    expect(latest && companionsIn(latest).map(({ name }) => name)).toEqual(['敖小剑'])
  })
})

it('lists everybody by talks, then events, then name', () => {
  const events = [
    event('a', { talks: [talk('x', [mention('张亮')]), talk('y', [mention('张亮'), mention('吴晟')])] }),
    event('b', { speakers: [mention('丁振凯')] }),
  ]
  const people = ['丁振凯', '敖小剑', '吴晟', '张亮'].map((name) => person(name))
  expect(speakerList(events, people).map(({ name, talks, events: at }) => [name, talks, at])).toEqual([
    ['张亮', 2, 1],
    ['吴晟', 1, 1],
    ['丁振凯', 0, 1],
    ['敖小剑', 0, 0],
  ])
})

const xiao = (role: string, alias?: string) => mention('肖涵', { role, ...(alias !== undefined && { alias }) })
const speakerPageArchive = [
  event('chengdu', {
    place: inCity('成都'),
    tags: [term('Mesh')],
    talks: [talk('代理', [xiao('高级专家')]), talk('圆桌', [xiao('高级专家'), mention('宋净超')])],
  }),
  event('beijing', {
    time: timed('2023-04-22T09:30:00+08:00'),
    place: inCity('北京'),
    tags: [term('Mesh'), term('eBPF')],
    talks: [talk('欢迎', [xiao('资深专家', '涵畅')], { kind: 'opening' })],
  }),
]

it('gathers what the speakerPageArchive knows about a person', () => {
  const page = speakerPage(
    speakerPageArchive,
    person('肖涵', { aliases: ['xiao-han', '涵畅', '肖寒'], file: 'people/xiao-han.md' }),
  )
  expect(page).toMatchObject({ talks: 2, names: ['涵畅', '肖寒'], span: { first: '2018', last: '2023' } })
  expect(page.events.map(({ slug }) => slug)).toEqual(['chengdu', 'beijing'])
  expect(page.appearances).toHaveLength(3)
  expect(page.tags.map(({ name }) => name)).toEqual(['Mesh', 'eBPF'])
  expect(page.roles.map(({ role }) => role)).toEqual(['资深专家', '高级专家'])
  expect(page.coSpeakers.map((one) => one.person.name)).toEqual(['宋净超'])
})

it('has a page for somebody with a profile and no event', () => {
  expect(speakerPage(speakerPageArchive, person('新人'))).toMatchObject({ talks: 0, events: [], span: undefined })
})
