import { z } from 'zod'
import { makerFields } from '../community/fields'
import { repeatsField } from '../community/repeats'
import {
  addressLines,
  flag,
  listOf,
  moment,
  objectOf,
  requiredText,
  text,
  texts,
  url,
  zoneName,
} from '../front-matter/values'
import { registrationField } from './registration'

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
  .transform((value) => (value ? Number(value) : undefined))

/** Keys that Hugo and its themes use and this site has no need of: kept without a word. */
const passive = Object.fromEntries(
  [
    'type',
    'layout',
    'weight',
    'url',
    'math',
    'toc',
    'share',
    'profile',
    'commentable',
    'editable',
    'show_date',
    'show_related',
    'reading_time',
    'header',
    'categories',
    'subtitle',
    'keywords',
    'description',
    'expiryDate',
    'external_link',
    'gallery',
    'design',
    'sections',
    'cms_exclude',
    'view',
  ].map((key) => [key, z.unknown().optional()]),
)

/**
 * Everything the front matter of an event may say: both generations of Hugo's event convention, and a few fields of
 * our own. The one declaration from which Contentlayer's fields, the types and the checks derive.
 */
export const eventFrontMatter = z.object({
  title: requiredText,
  event: text,
  event_name: text,
  event_url: url,
  location: text,
  address: objectOf({
    ...addressLines,
    latitude: coordinate,
    longitude: coordinate,
  }),
  summary: text,
  abstract: text,
  date: moment,
  date_end: moment,
  event_start: moment,
  event_end: moment,
  all_day: flag,
  event_all_day: flag,
  publishDate: moment,
  lastmod: moment,
  draft: flag,
  authors: texts,
  tags: texts,
  featured: flag,
  image: objectOf({
    caption: text,
    focal_point: text,
    preview_only: flag,
    placement: z.number().nullish(),
    alt_text: text,
    filename: text,
  }),
  links: listOf({ name: text, label: text, url, icon: text, icon_pack: text, type: text }),
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
  venue: text,
  online: flag,
  status: z.enum(['scheduled', 'cancelled', 'postponed', 'rescheduled']).nullish(),
  previous_start: moment,
  timezone: zoneName,
  language: text,
  talks: listOf(statedTalk),
  registration: registrationField,
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

export type EventFrontMatter = z.output<typeof eventFrontMatter>
export type StatedTalk = EventFrontMatter['talks'][number]
