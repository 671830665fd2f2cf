import { describe, expect, it } from 'vitest'
import { routes } from '@/config/routes'
import { formerAddresses, formerTalkAddresses, otherNames, otherSpellings } from './former-addresses'

/** What each alias of one event becomes, beside another event that lives at /events/living. */
const sources = (...aliases: readonly string[]): readonly string[] =>
  formerAddresses([{ slug: 'living' }, { slug: 'here', aliases }]).map(({ source }) => source)

const below = (source: string): readonly string[] => [`${source}{/}?`, `${source}/:below+`]

describe('formerAddresses', () => {
  it('leads from a former path to the event, with and without its last slash', () => {
    expect(formerAddresses([{ slug: '网格-1', aliases: ['/2018/old-path/'] }])).toEqual([
      { source: '/2018/old-path{/}?', destination: '/events/%E7%BD%91%E6%A0%BC-1', permanent: true },
    ])
  })

  it('takes a former slug in every section that events have lived in', () => {
    expect(sources('old')).toEqual(below('/(events|event|talk)/old'))
    expect(sources('/event/old/', '/events/old', '/talk/old')).toEqual(below('/(events|event|talk)/old'))
    expect(sources('../blog/old')).toEqual(['/blog/old{/}?'])
  })

  it('spells a path as browsers ask for it, and takes no letter of it for syntax', () => {
    expect(sources('/活动/旧的')).toEqual(['/%E6%B4%BB%E5%8A%A8/%E6%97%A7%E7%9A%84{/}?'])
    expect(sources('/:path*')).toEqual(['/\\:path\\*{/}?'])
    expect(sources('/a(b)+c{d}')).toEqual(['/a\\(b\\)\\+c%7Bd%7D{/}?'])
    expect(formerAddresses([{ slug: 'a(b)*', aliases: ['/old'] }])[0]?.destination).toBe('/events/a\\(b\\)\\*')
  })

  it('believes no alias that names another host or no path', () => {
    const hostile = [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example/a',
      'javascript:alert(1)',
      'http://',
      '',
    ]
    expect(sources(...hostile)).toEqual([])
    expect(sources('/', '/?p=1', '#top', '/a//b', '/%E0%A4%A')).toEqual([])
  })

  it('never takes an address that the site answers itself', () => {
    const { sliceCalendar, ...others } = routes
    const pages = Object.values(others).map((route) => String(Reflect.apply(route, routes, ['living', 'talk'])))
    expect(pages.length).toBeGreaterThan(30)
    expect(
      sources(
        ...pages,
        sliceCalendar('cities', 'x'),
        '/Events',
        '/%65vents/',
        '/SPEAKERS/x',
        '/_next/static/a.js',
        '/media/a.png',
      ),
    ).toEqual([])
    expect(sources('living', '/event/Living/', '/events/here', '/events/old.md', '/author/x')).toEqual([])
  })

  it('gives an address that two events claim to the first', () => {
    const two = formerAddresses([
      { slug: 'one', aliases: ['/old'] },
      { slug: 'two', aliases: ['/old/'] },
    ])
    expect(two.map(({ destination }) => destination)).toEqual(['/events/one'])
  })
})

describe('otherNames', () => {
  it('leads from a nickname and from the name of a folder to the person, and to what stands below', () => {
    const redirects = otherNames([{ slug: '肖涵', aliases: ['涵畅', 'xiao-han'] }])
    expect(redirects.map(({ source }) => source)).toEqual([
      ...below('/(speakers|author|authors)/%E6%B6%B5%E7%95%85'),
      ...below('/(speakers|author|authors)/xiao-han'),
    ])
    const page = routes.speaker('肖涵')
    expect(redirects.slice(2).map(({ destination }) => destination)).toEqual([page, `${page}/:below+`])
  })

  it('leaves a name to whom it belongs, and takes none for syntax', () => {
    const people = [
      { slug: 'a' },
      { slug: 'b', aliases: ['A', ' ', 'x(y)*', '\ud800'] },
      { slug: 'c', aliases: ['x(y)*'] },
    ]
    expect(otherNames(people).map(({ source, destination }) => [source, destination])).toEqual([
      ['/(speakers|author|authors)/x\\(y\\)\\*{/}?', '/speakers/b'],
      ['/(speakers|author|authors)/x\\(y\\)\\*/:below+', '/speakers/b/:below+'],
    ])
  })
})

it('leads from another spelling of a city to its page, unless that is a city’s own', () => {
  const cities = [
    { slug: '深圳', aliases: ['深圳', 'shenzhen'] },
    { slug: 'berlin', aliases: ['柏林', 'berlin'] },
  ]
  expect(otherSpellings(cities).map(({ source, destination }) => [source, destination])).toEqual([
    ['/cities/shenzhen{/}?', routes.city('深圳')],
    ['/cities/shenzhen/:below+', `${routes.city('深圳')}/:below+`],
    ['/cities/%E6%9F%8F%E6%9E%97{/}?', '/cities/berlin'],
    ['/cities/%E6%9F%8F%E6%9E%97/:below+', '/cities/berlin/:below+'],
  ])
})

it('leads the addresses that a talk had to where it is now, with what stands below them', () =>
  expect(
    formerTalkAddresses([{ slug: 'autumn', talks: [{ slug: 'two-years', former: ['one-year'] }, { slug: 'other' }] }]),
  ).toEqual([
    { source: '/events/autumn/one-year{/}?', destination: '/events/autumn/two-years', permanent: true },
    { source: '/events/autumn/one-year/:below+', destination: '/events/autumn/two-years/:below+', permanent: true },
  ]))
