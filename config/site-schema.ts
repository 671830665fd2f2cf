import { z } from 'zod'
import { say } from './language'

/** A colour: degrees of the OKLCH circle, or `#rrggbb` whose hue is taken; contrast is kept by the scale of the look. */
const NO_COLOUR = say(
  'must be a hue from 0 to 360 or a colour such as "#d6336c"',
  '必须是 0 到 360 的色相，或 "#d6336c" 这样的颜色',
)
const colour = z.union(
  [z.number().min(0, NO_COLOUR).max(360, NO_COLOUR), z.string().regex(/^#[0-9a-f]{6}$/i, NO_COLOUR)],
  { error: NO_COLOUR },
)
const filled = (what: string) =>
  z
    .string({ error: say(`must be text: ${what}`, '必须是文本') })
    .trim()
    .min(1, say(`must not be empty: ${what}`, '不能为空'))
const webAddress = z
  .string({ error: say('must be an address such as "https://example.org"', '必须是 "https://example.org" 这样的网址') })
  .regex(/^https?:\/\/\S+$/, say('must begin with https://', '必须以 https:// 开头'))
/** A page of this site, an address elsewhere, or a mail address. */
const target = z
  .string({
    error: say('must be a path such as "/pages/about" or an address', '必须是 "/pages/about" 这样的路径或网址'),
  })
  .regex(
    /^(?:\/|https?:\/\/|mailto:)\S*$/,
    say('must begin with /, https:// or mailto:', '必须以 /、https:// 或 mailto: 开头'),
  )
/** A file of the content folder, such as `site/logo.svg`. */
const contentFile = z.string().regex(/^(?!\/|.*\.\.)[^\s]+\.(?:svg|png|jpe?g|webp|avif)$/i, {
  error: say(
    'must be a picture below the content folder, such as "site/logo.svg"',
    '必须是内容文件夹里的图片，例如 "site/logo.svg"',
  ),
})
/** Whether the IANA database knows a zone of this name. */
export const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const timeZone = z
  .string({ error: say('must be a zone such as "Europe/Lisbon"', '必须是 "Asia/Shanghai" 这样的时区') })
  .refine(isTimeZone, {
    error: say(
      'is not a zone of the IANA database, such as "Asia/Shanghai" or "Europe/Lisbon"',
      '不是 IANA 时区名，例如 "Asia/Shanghai"',
    ),
  })
const languageTag = z.string().refine(
  (tag) => {
    try {
      return Intl.getCanonicalLocales(tag).length === 1
    } catch {
      return false
    }
  },
  { error: say('is not a language tag, such as "zh-CN", "en" or "pt"', '不是语言标签，例如 "zh-CN"、"en"') },
)

/** Parts of the site that a menu can name. */
const SECTIONS = [
  'events',
  'speakers',
  'cities',
  'tags',
  'series',
  'venues',
  'recordings',
  'photos',
  'projects',
  'about',
] as const

const NO_SECTION = say(
  `must be one of ${SECTIONS.join(', ')}, or { name, url }`,
  `只能是 ${SECTIONS.join('、')}，或 { name, url }`,
)
const section = z.enum(SECTIONS, { error: NO_SECTION })
const link = z.strictObject({ name: filled('the words of the link'), url: target })

/** Everything the owner's file may say. The one declaration from which its type, its check and the defaults derive. */
export const siteSchema = z.strictObject({
  /** The community's name, in the header, in feeds, calendars and share cards. */
  name: filled('the name of the community'),
  /** One line for search engines, share cards and feeds. */
  description: filled('one line about the community'),
  /** The language of the site's own words. Content stays in the language it was written in. */
  language: z.enum(['zh-CN', 'en'], { error: say('must be "zh-CN" or "en"', '必须是 "zh-CN" 或 "en"') }),
  /** BCP 47 tag of the language most content is written in; the site's own by default. */
  contentLanguage: languageTag.optional(),
  /** IANA zone in which most events take place. */
  timeZone,
  /** Where the community is at home; `npm run new` proposes it. */
  city: z.string().optional(),
  /** The site's address, such as `https://meet.example.org`; the variable SITE_URL goes before it. */
  url: webAddress.optional(),
  /** The mark before the name, and for dark screens; pictures below the content folder. */
  logo: contentFile.optional(),
  logoDark: contentFile.optional(),
  /** Colour of the site: everything that belongs to no series. */
  colour: colour.optional(),
  /** Colours of series, by the series' name; the others find one by themselves. */
  seriesColours: z.record(z.string(), colour).optional(),
  /** What calendar applications paint the events in: a colour name of CSS, as RFC 7986 asks. */
  calendarColor: z
    .string()
    .regex(/^[a-z]+$/, say('must be a colour name of CSS, such as "tomato"', '必须是 CSS 颜色名，例如 "tomato"'))
    .optional(),
  /** The organization that events are held by. */
  organizer: z.strictObject({ name: filled('the name of the organization'), url: webAddress }).optional(),
  /** Sections of the header, in their order; free pages with `menu: true` follow them. */
  menu: z.array(z.union([section, link], { error: NO_SECTION })).optional(),
  /** Links of the footer, before the free pages with `footer: true`. */
  footer: z.array(link).optional(),
  /** People who make it, for pages that name none of their own. */
  organizers: z
    .array(
      z.strictObject({ name: filled('the name of the person'), role: z.string().optional(), url: target.optional() }),
    )
    .optional(),
  /** Partners of the whole community, by their files in content/partners. */
  partners: z.array(z.string()).optional(),
  /** Where the code of conduct stands: a page of this site or an address. */
  conduct: target.optional(),
  /** Mail or page for questions. */
  contact: z
    .union([z.email(), target], {
      error: say('must be a mail address, a path or an address', '必须是邮箱、站内路径或网址'),
    })
    .optional(),
  /** Mail addresses of whoever may sit at the desk of registration; ORGANIZERS in the environment adds to them. */
  desk: z.array(z.email(say('must be a mail address', '必须是邮箱'))).optional(),
  /** Chats, newsletters, accounts. With `qr: true` a code to scan stands beside it, with a picture that one. */
  channels: z
    .array(
      z.strictObject({
        name: filled('what the channel is called'),
        url: target.optional(),
        /** What to do there, such as “note Shenzhen when you ask to join”. */
        note: z.string().optional(),
        qr: z
          .union([z.boolean(), contentFile], {
            error: say('must be true or a picture below the content folder', '必须是 true，或内容文件夹里的图片'),
          })
          .optional(),
      }),
    )
    .optional(),
  /** The repository with the content, such as `https://github.com/you/meetup`; links to edit a page follow from it. */
  repository: z.union([webAddress, z.literal('')]).optional(),
  /** The branch that is edited; `main` by default. */
  branch: z.string().optional(),
  /** The content folder within that repository; `content` by default. */
  contentFolder: z.string().optional(),
  /** How English pages write days: `08 Oct`, `Oct 08`. Chinese pages write 10.08. */
  dateFormat: z
    .enum(['day-month', 'month-day'], {
      error: say('must be "day-month" or "month-day"', '必须是 "day-month" 或 "month-day"'),
    })
    .optional(),
  /** What calendar entries are known by for ever: the host that the site had first. Never change it. */
  calendarId: z
    .string()
    .regex(
      /^(?!localhost$)[a-z0-9.-]+$/,
      say(
        'must be a host such as "meet.example.org", never localhost',
        '必须是 "meet.example.org" 这样的域名，不能是 localhost',
      ),
    )
    .optional(),
  /** Where map tiles come from, and their credit; variables MAP_TILES… go before it. */
  map: z
    .strictObject({
      tiles: z.string().optional(),
      attribution: z.string().optional(),
      reviewNumber: z.string().optional(),
    })
    .optional(),
  /** Hosts of decks that pages may show to a visitor, where their licence allows it; others are only linked to. */
  deckHosts: z.array(z.string()).optional(),
  /** Other names under which visitors look for a topic, by the topic's name as the events spell it. */
  synonyms: z.record(z.string(), z.array(z.string())).optional(),
  /**
   * Whether browsers may be told to ask for the hosts below this one over https alone, for two years. Only where all of
   * them, those of other people too, speak it.
   */
  httpsBelow: z.boolean().optional(),
  /** Hosts known to answer on https, besides the common ones: http links to them can be mended. */
  httpsHosts: z.array(z.string()).optional(),
})

/** What a setting of another shape should have been, by what the schema expects. */
const SHAPES: Readonly<Record<string, string>> = {
  string: say('must be text in quotation marks', '必须是引号里的文本'),
  boolean: say('must be true or false', '必须是 true 或 false'),
  array: say('must be a list: [ … ]', '必须是列表：[ … ]'),
  object: say('must be written as { … }', '必须写成 { … }'),
  record: say('must be written as { … }', '必须写成 { … }'),
}

/** Holds settings against the schema; what is wrong is told in the organizer's language. */
export const parseSettings = (settings: unknown) =>
  siteSchema.safeParse(settings, {
    error: (issue) => (issue.code === 'invalid_type' ? SHAPES[issue.expected] : undefined),
  })

/** What an owner writes. */
export type SiteSettings = z.input<typeof siteSchema>
