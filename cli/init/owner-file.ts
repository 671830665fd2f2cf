import type { SiteSettings } from '@/config/site-schema'

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replace(/\s+/g, ' ')}'`

const line = (name: string, value: string | number | undefined): readonly string[] =>
  value === undefined || value === '' ? [] : [`  ${name}: ${typeof value === 'number' ? value : quote(value)},`]

/** What `init` knows of a community. */
export type Answers = Pick<SiteSettings, 'name' | 'description' | 'language' | 'timeZone'> & {
  readonly city?: string
  readonly url?: string
  readonly logo?: string
  readonly colour?: string | number
  readonly calendarId: string
  readonly repository?: string
}

/** What else can be said, ready to be opened. */
const HINTS = {
  en: [
    "  // organizer: { name: 'The association behind it', url: 'https://example.org' },",
    "  // organizers: [{ name: 'A. Person', role: 'Programme' }],",
    "  // partners: ['file-name-in-content-partners'],",
    "  // conduct: '/pages/code-of-conduct',",
    "  // contact: 'hello@example.org',",
    "  // channels: [{ name: 'Chat', url: 'https://example.org/chat', note: 'Say hello when you join', qr: true }],",
    "  // menu: ['events', 'speakers', 'cities', 'recordings', 'about'],",
    "  // footer: [{ name: 'Newsletter', url: 'https://example.org/news' }],",
  ],
  'zh-CN': [
    "  // organizer: { name: '主办的机构', url: 'https://example.org' },",
    "  // organizers: [{ name: '某某', role: '议程' }],",
    "  // partners: ['content/partners 里的文件名'],",
    "  // conduct: '/pages/code-of-conduct',",
    "  // contact: 'hello@example.org',",
    "  // channels: [{ name: '群', url: 'https://example.org/chat', note: '进群请备注城市', qr: true }],",
    "  // menu: ['events', 'speakers', 'cities', 'recordings', 'about'],",
    "  // footer: [{ name: '通讯', url: 'https://example.org/news' }],",
  ],
} as const

/** The text of config/site.ts: what was answered, and what else can be said, ready to be opened. */
export const ownerFileText = (answers: Answers): string => {
  const { name, description, language, timeZone, city, url, logo, colour, calendarId, repository } = answers
  return `import { defineSite } from './define-site'

/**
 * The owner's file: everything that is particular to one community. \`npm run upgrade\` leaves it alone, \`npm run check\`
 * says what is wrong with it. Hover over a name to read what it does; docs/your-site.md tells all of it.
 */
export const site = defineSite({
${[
  ...line('name', name),
  ...line('description', description),
  ...line('language', language),
  ...line('timeZone', timeZone),
  ...line('city', city),
  ...line('url', url),
  ...line('logo', logo),
  ...line('colour', colour),
  ...line('repository', repository),
  language === 'en'
    ? '  // what subscribed calendars know the events by: never change it'
    : '  // 订阅的日历靠它认出活动，不要再改',
  ...line('calendarId', calendarId),
].join('\n')}
${HINTS[language].join('\n')}
})
`
}
