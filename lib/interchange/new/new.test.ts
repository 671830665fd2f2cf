import { describe, expect, it } from 'vitest'
import { checkArchive } from '@/lib/checks/check-archive'
import { contextOf, eventText } from '@/lib/checks/context-of'
import { type NewKind, recipes } from '.'
import { answerAll, Refused } from './answer'

const texts = {
  'events/cloud-native-meetup-guangzhou-13.md': eventText(
    'title: 星桥开源社 meetup 第13期广州站\ndate: 2023-12-02T13:00:00+08:00\ndate_end: 2023-12-02T17:30:00+08:00\nlocation: 广东广州\naddress: {street: 林和东路 285 号, city: 广州, region: 广东, country: 中国}',
  ),
  'events/service-mesh-meetup-02.md': eventText(
    'title: "Service Mesh Meetup #2 北京站"\ndate: 2018-07-29T13:00:00+08:00',
  ),
  'people/song.md': '---\ntitle: 宋净超\naliases: [Jimmy Song]\n---\n',
}

const make = async (
  kind: NewKind,
  flags: Readonly<Record<string, string>>,
  archive: Readonly<Record<string, string>> = texts,
) => {
  const recipe = recipes[kind](contextOf(archive))
  const answers = await answerAll(recipe.questions, flags, undefined)
  if (answers === undefined) throw new Error('nobody answered')
  return recipe.write(answers)
}

/** What the check says of an archive with the new file in it. */
const checked = ({ file, text }: { readonly file: string; readonly text: string }) =>
  checkArchive(contextOf({ ...texts, [file]: text }), { today: '2026-11-22' }).filter(
    (problem) => problem.file === file,
  )

describe('a new event', () => {
  it('goes on with the latest series: number, title, slug, hours', async () => {
    const made = await make('event', { date: '2027-03-20', city: '武汉' })
    expect(made.file).toBe('events/cloud-native-meetup-wuhan-14.md')
    const { record } = contextOf({ [made.file]: made.text }).events[0] ?? {}
    expect(record).toMatchObject({
      title: '星桥开源社 meetup 第14期武汉站',
      series: { name: '星桥开源社 meetup', number: 14 },
      time: { kind: 'timed', start: { iso: '2027-03-20T13:00:00+08:00' }, end: { clock: '17:30' } },
      place: { label: '湖北武汉', city: { name: '武汉' } },
    })
    expect(record?.body).toEqual([])
    expect(checked(made)).toEqual([])
  })

  it('knows what an earlier event in the city tells of it, but does not take its street unasked', async () => {
    const { text } = await make('event', { date: '2027-03-20', city: '广州', series: 'Service Mesh Meetup' })
    expect(text).toContain("title: 'Service Mesh Meetup #3 北京站'")
    expect(text).toContain("location: '广东广州'")
    expect(text).not.toContain('林和东路')
  })

  it('takes series, number and file name from a title that tells them', async () => {
    const given = { title: 'Service Mesh Meetup #12 北京站', date: '2027-03-20', city: '北京' }
    const made = await make('event', given)
    expect(made.file).toBe('events/service-mesh-meetup-12.md')
    expect(contextOf({ [made.file]: made.text }).events[0]?.record).toMatchObject({ series: { number: 12 } })
  })

  it('is named after its title where there is no event yet, and not written twice', async () => {
    const given = { title: 'Mesh Night #1', date: '2027-03-20', city: 'Berlin' }
    const made = await make('event', given, {})
    expect(made.file).toBe('events/mesh-night-1.md')
    await expect(make('event', given, { [made.file]: made.text })).rejects.toThrow(Refused)
  })

  it('is written in the time of its city, and names a zone that is not the site’s', async () => {
    const given = { title: 'Mesh Night #1', city: 'Berlin', start: '19:00', end: '21:00' }
    const summer = await make('event', { ...given, date: '2027-07-20' }, {})
    expect(summer.text).toContain('date: 2027-07-20T19:00:00+02:00\ndate_end: 2027-07-20T21:00:00+02:00\n')
    expect(summer.text).toContain('timezone: Europe/Berlin')
    expect(checked(summer)).toEqual([])
    const away = await make('event', { ...given, date: '2027-01-20', city: 'Porto', country: 'Portugal' }, {})
    for (const part of ['19:00:00+00:00', 'timezone: Europe/Lisbon']) expect(away.text).toContain(part)
    const home = await make('event', { ...given, date: '2027-01-20', city: '乌鲁木齐' }, {})
    expect(home.text).toContain('19:00:00+08:00')
    expect(home.text).not.toContain('timezone')
  })

  it('follows the last edition in a city, whatever an online one was called', async () => {
    const online = eventText(
      'title: "第 3 届 Service Mesh Meetup 暨 Virtual Meetup #1"\ndate: 2020-05-06T19:00:00+08:00',
    )
    const city = eventText(
      'title: "Service Mesh Meetup #2 北京站"\ndate: 2018-07-29T13:00:00+08:00\naddress: {city: 北京, country: 中国}',
    )
    const archive = { 'events/service-mesh-meetup-02.md': city, 'events/service-mesh-meetup-03.md': online }
    const { text } = await make('event', { date: '2027-03-20', city: '武汉' }, archive)
    expect(text).toContain("title: 'Service Mesh Meetup #4 武汉站'")
  })

  it.each([
    ['東京の会', '東京', 'dong-jing-no-hui'],
    ['서울 모임', '서울', 'seoul-moim'],
    ['ערב לימוד', 'תל אביב', 'meetup-2027-05-17'],
  ])(
    'in another script has a file name in Latin letters, and no country that nobody told: %s',
    async (title, city, slug) => {
      const { file, text } = await make('event', { series: 'none', title, city, date: '2027-05-17' })
      expect(file).toBe(`events/${slug}.md`)
      expect(text).not.toContain('中国')
    },
  )

  it('may belong to no series, last all day and be online', async () => {
    const made = await make('event', { title: '开放日', date: '2027-03-20', start: '', city: '', slug: 'open-day' })
    expect(contextOf({ [made.file]: made.text }).events[0]?.record).toMatchObject({
      time: { kind: 'all-day', first: '2027-03-20' },
      place: { kind: 'online' },
    })
    expect(checked(made)).toEqual([])
  })

  it('goes where the other events are', async () => {
    const hugo = { 'event/a/index.md': eventText(''), 'event/b/index.md': eventText('') }
    expect((await make('event', { title: '会', date: '2027-03-20', city: '', slug: 'c' }, hugo)).file).toBe(
      'event/c/index.md',
    )
  })

  it('says at once everything that is missing or wrong', async () => {
    const message = await make('event', { start: '25:00', series: 'none' }).catch((error: Error) => error.message)
    expect(message).toMatch(/--date: .+\n--start: .+\n--city: .+\n--title: .+\n--slug: /)
  })
})

describe('every kind', () => {
  it.each([
    ['person', { name: '黄国峰', alias: '黄国锋、国峰', role: '工程师', bio: "“引号”与 '撇号': #注" }],
    ['venue', { name: 'e 世界财富中心', city: '北京', street: '海淀区中关村大街 11 号', lat: '39.98', lng: '116.31' }],
    ['deck', { title: '介绍', slug: 'intro' }],
    ['project', { title: 'MOSN', summary: '云原生代理', code: 'https://github.com/mosn/mosn' }],
  ] as const)('makes a %s that passes the check', async (kind, flags) => {
    const made = await make(kind, flags)
    expect(checked(made)).toEqual([])
    expect(contextOf({ [made.file]: made.text }).broken).toBe(false)
  })

  it('keeps what is written, whatever YAML would make of it', async () => {
    const { file, text } = await make('person', { name: "O'Brien: #1 \n---", alias: 'yes、null', bio: '{a}' })
    expect(contextOf({ [file]: text }).people[0]?.record).toMatchObject({
      name: "O'Brien: #1 ---",
      aliases: expect.arrayContaining(['yes', 'null']),
      bio: { text: '{a}' },
    })
  })

  it.each([
    ['person', { name: 'jimmy song' }],
    ['event', { title: '会', date: '2027-01-01', city: '', slug: 'service-mesh-meetup-02' }],
  ] as const)('refuses a %s that is there already', (kind, flags) =>
    expect(make(kind, flags)).rejects.toBeInstanceOf(Refused),
  )
})

describe('answerAll', () => {
  it('asks for what no flag gave, with the proposal, and stops where the organizer does', async () => {
    const { questions } = recipes.event(contextOf(texts))
    const asked: string[] = []
    const outcome = await answerAll(questions, { date: '2027-03-20' }, async ({ name }, proposal) => {
      asked.push(`${name}: ${proposal ?? ''}`)
      return name === 'title' ? undefined : (proposal ?? '')
    })
    expect(outcome).toBeUndefined()
    expect(asked).toEqual([
      'series: 星桥开源社 meetup',
      'number: 14',
      'start: 13:00',
      'end: 17:30',
      'city: 广州',
      'street: 林和东路 285 号',
      'title: 星桥开源社 meetup 第14期广州站',
    ])
  })
})
