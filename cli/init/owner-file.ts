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
  '  // what subscribed calendars know the events by: never change it',
  ...line('calendarId', calendarId),
].join('\n')}
  // organizer: { name: 'The association behind it', url: 'https://example.org' },
  // organizers: [{ name: 'A. Person', role: 'Programme' }],
  // partners: ['file-name-in-content-partners'],
  // conduct: '/pages/code-of-conduct',
  // contact: 'hello@example.org',
  // channels: [{ name: 'Chat', url: 'https://example.org/chat', note: 'Say hello when you join', qr: true }],
  // menu: ['events', 'speakers', 'cities', 'recordings', 'about'],
  // footer: [{ name: 'Newsletter', url: 'https://example.org/news' }],
})
`
}
