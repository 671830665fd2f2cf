import { z } from 'zod'
import { makerFields } from '../community/fields'
import { repeatsField } from '../community/repeats'
import {
  addressLines,
  clock,
  flag,
  line,
  listOf,
  moment,
  names,
  objectOf,
  peopleOf,
  requiredText,
  text,
  texts,
  url,
  zoneName,
} from '../front-matter/values'
import { believesAlias, EVENT_ALIASES, prepareEvent } from './aliases'
import { registrationField } from './registration'
import { tellsTime } from './wall-time'

const speaker = z.union([z.string(), z.looseObject({ name: requiredText, alias: text, role: text, bio: text })])

/** A talk that an organizer states in the front matter; it wins over what the body says. */
const statedTalk = {
  title: requiredText,
  kind: z.enum(['talk', 'opening', 'roundtable', 'break']).nullish(),
  speakers: z.array(speaker).nullish(),
  abstract: text,
  takeaways: text,
  video: url,
  slides: url,
  start: moment,
  end: moment,
  room: text,
  track: text,
  level: text,
  language: text,
  tags: texts,
}

const coordinate = z
  .union([z.number(), z.string()])
  .nullish()
  .transform((value) => {
    const degrees = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
    return typeof degrees === 'number' && Number.isFinite(degrees) ? degrees : undefined
  })

/** Keys that Hugo, its themes and other generators use and this site has no need of: kept without a word. */
const passive = Object.fromEntries(
  `type layout weight url math toc share profile commentable editable show_date show_related reading_time header
  categories subtitle keywords external_link gallery design sections cms_exclude view author author_link editor poster
  writer linkTitle menu menus outputs resources cascade headless build _build markup translationKey sitemap robots
  comments comment hidden id uuid permalink isCJKLanguage showtoc hideToc css js og_image license highlight
  highlight_languages diagram noindex pager pagination excerpt_separator old_header`
    .split(/\s+/)
    .map((key) => [key, z.unknown().optional()]),
)

/**
 * Everything the front matter of an event may say: both generations of Hugo's event convention, and a few fields of
 * our own. The one declaration from which Contentlayer's fields, the types and the checks derive.
 */
export const eventFrontMatter = z.object({
  title: requiredText,
  event: line,
  event_name: line,
  event_url: url,
  location: line,
  address: objectOf({ ...addressLines, latitude: coordinate, longitude: coordinate }, 'street'),
  // themes that know no group for the address
  ...addressLines,
  latitude: coordinate,
  longitude: coordinate,
  summary: text,
  abstract: text,
  date: moment,
  date_end: moment,
  event_start: moment,
  event_end: moment,
  all_day: flag,
  event_all_day: flag,
  /** Times of day, where `date` is a bare day. */
  start_time: clock,
  end_time: clock,
  /** How long it takes, where no end is written. */
  duration: text,
  publishDate: moment,
  expiryDate: moment,
  lastmod: moment,
  draft: flag,
  authors: names,
  speakers: peopleOf({
    name: text,
    title: text,
    alias: text,
    role: text,
    company: text,
    organization: text,
    affiliation: text,
    bio: text,
  }),
  speaker_role: text,
  speaker_company: text,
  speaker_bio: text,
  tags: texts,
  featured: flag,
  image: objectOf(
    {
      caption: text,
      focal_point: text,
      preview_only: flag,
      placement: z.number().nullish(),
      alt_text: text,
      filename: text,
    },
    'filename',
  ),
  links: listOf({ name: text, label: text, url, icon: text, icon_pack: text, type: text }, 'url'),
  url_code: url,
  url_pdf: url,
  url_slides: url,
  url_video: url,
  url_source: url,
  url_dataset: url,
  url_poster: url,
  url_project: url,
  slides: text,
  projects: texts,
  slug: text,
  aliases: texts,
  series: z.union([z.string(), z.looseObject({ name: requiredText, number: z.number().nullish() })]).nullish(),
  venue: line,
  online: flag,
  hybrid: flag,
  status: z.enum(['scheduled', 'cancelled', 'postponed', 'rescheduled']).nullish(),
  cancelled: flag,
  postponed: flag,
  previous_start: moment,
  timezone: zoneName,
  language: text,
  talks: listOf(statedTalk),
  /** Former slugs of talks, each with the slug or the title of today. */
  talk_aliases: z.record(z.string(), z.string()).nullish(),
  registration: registrationField,
  /** What it costs, and how many can come, as people are told. */
  price: line,
  places: line,
  ...makerFields,
  /** A folder of pictures, or a list of them: by name, or with what they show. */
  photos: z
    .union([
      z.string(),
      z.array(z.union([z.string(), z.looseObject({ file: requiredText, alt: text, caption: text })])),
    ])
    .nullish(),
  photos_by: text,
  recap: url,
  repeats: repeatsField,
  ...passive,
})

/** The schema of an event with the other names of its fields. */
export const eventMatter = {
  schema: eventFrontMatter,
  aliases: { ...Object.fromEntries(Object.keys(eventFrontMatter.shape).map((key) => [key, []])), ...EVENT_ALIASES },
  // beside a start of its own, `date` is the day of publication
  vital: ({ event_start }: Readonly<Record<string, unknown>>) => [
    'title',
    ...(typeof event_start === 'string' && tellsTime(event_start) ? [] : ['date']),
    'event_start',
    'registration',
  ],
  prepare: prepareEvent,
  believes: believesAlias,
}

export type EventFrontMatter = z.output<typeof eventFrontMatter>
export type StatedTalk = EventFrontMatter['talks'][number]
