/** What is particular to one community. Everything else in the project is the same for all of them. */
export const site = {
  name: '云原生社区',
  /** One line for search engines and share cards. */
  description: '云原生与服务网格的线下聚会：议程、讲师、幻灯片与录像。',
  /** The language of the site's own words: `zh-CN` or `en`. Content stays in the language it was written in. */
  language: 'zh-CN' as 'zh-CN' | 'en',
  /** The language most content is written in. */
  contentLanguage: 'zh-CN',
  /** IANA zone of events whose offset matches it. */
  timeZone: 'Asia/Shanghai',
  /** What calendar applications paint the events in: a colour name of CSS, as RFC 7986 asks. */
  calendarColor: 'tomato',
  /** What follows the @ in the identities of calendar entries; empty for the site's host. Never change it. */
  calendarId: '' as string,
  organizer: { name: '云原生社区', url: 'https://cloudnative.to' },
  /** Hosts of decks that pages may show to a visitor, where their licence allows it; others are only linked to. */
  deckHosts: ['raw.githubusercontent.com'],
  /** Where the content can be edited and read, for links to the source of a page. */
  repository: '',
} as const

export type Language = 'zh-CN' | 'en'
