import { type Aliases, foldKey } from '../front-matter/aliases'

/**
 * Names that other themes and other generators have for the fields of an event, by the name that this site has for
 * them; the first that is given is believed. Case, dashes and underscores do not count. `author` is who wrote the
 * page, never who speaks.
 */
export const EVENT_ALIASES: Aliases = {
  title: ['headline', 'heading', 'event_title'],
  event_name: ['eventName'],
  event_start: [
    ...['time_start', 'start', 'starts', 'start_date', 'starts_at', 'start_at', 'start_datetime', 'date_start'],
    ...[
      'begin',
      'begins',
      'event_date',
      'date_event',
      'event_start_date',
      'date_time',
      'datetime',
      'meetup_date',
      'dtstart',
    ],
  ],
  event_end: [
    'time_end',
    'end',
    'ends',
    'end_date',
    'ends_at',
    'end_at',
    'end_datetime',
    'finish',
    'event_end_date',
    'dtend',
  ],
  date_end: ['date_to', 'until'],
  start_time: ['time', 'event_time', 'hours', 'event_start_time', 'from_time', 'begin_time', 'doors'],
  end_time: ['event_end_time', 'to_time', 'finish_time'],
  all_day: ['whole_day', 'full_day'],
  publishDate: ['pubdate', 'published', 'publish_date', 'date_published', 'published_at', 'post_date'],
  expiryDate: ['unpublishdate', 'expiry', 'expires'],
  lastmod: ['modified', 'updated', 'last_modified', 'last_updated', 'date_modified', 'updated_at'],
  timezone: ['time_zone', 'tz', 'event_timezone', 'zone'],
  location: ['place', 'where', 'event_location'],
  venue: ['venue_name'],
  street: ['venue_address', 'street_address', 'address1'],
  city: ['town', 'venue_city', 'event_city', 'location_city'],
  region: ['state', 'province'],
  postcode: ['postal_code', 'zip', 'zipcode', 'plz'],
  country: ['venue_country', 'country_name'],
  latitude: ['lat', 'geo_lat'],
  longitude: ['lng', 'lon', 'long', 'geo_lng', 'geo_lon'],
  online: ['virtual', 'is_online', 'remote', 'online_event'],
  summary: ['desc', 'excerpt', 'short_description', 'lead', 'teaser', 'tagline', 'description', 'blurb', 'synopsis'],
  speakers: [
    ...['speaker', 'speaker_name', 'speaker_names', 'presenter', 'presenters', 'lecturer', 'lecturers', 'talk_speaker'],
    ...['talk_speakers', 'event_speakers', 'guests', 'panelists', 'moderators', 'ponentes', 'ponente', 'intervenants'],
  ],
  speaker_role: ['speaker_title', 'speaker_job', 'speaker_affiliation', 'speaker_company', 'speaker_org'],
  speaker_bio: ['speaker_about', 'speaker_biography'],
  tags: ['tag', 'topics', 'topic'],
  image: [
    ...[
      'cover',
      'cover_image',
      'thumbnail',
      'banner',
      'featured_image',
      'featured_img',
      'hero',
      'hero_image',
      'images',
    ],
    ...['img', 'photo', 'preview_image', 'header_image', 'event_image', 'poster_image', 'teaser_image'],
  ],
  links: ['buttons'],
  event_url: [
    ...[
      'ticket_link',
      'registration_url',
      'registration_link',
      'tickets',
      'ticket_url',
      'tickets_url',
      'rsvp',
      'rsvp_url',
    ],
    ...['register_url', 'register_link', 'signup', 'signup_url', 'sign_up', 'url_registration', 'meetup', 'meetup_url'],
    ...['meetup_link', 'eventbrite', 'eventbrite_url', 'event_link', 'event_website', 'website', 'homepage', 'link'],
    ...['register', 'luma', 'luma_url', 'external_url', 'join_url', 'join_link', 'zoom_link', 'zoom_url'],
  ],
  url_slides: [
    ...[
      'slides_url',
      'slide',
      'slides_link',
      'slide_url',
      'slides_pdf',
      'presentation',
      'presentation_url',
      'slide_deck',
    ],
    ...['deck', 'deck_url', 'slideshare', 'speakerdeck', 'presentation_link'],
  ],
  url_video: [
    ...['video', 'video_url', 'video_link', 'videos', 'recording', 'recording_url', 'recording_link', 'youtube'],
    ...[
      'youtube_url',
      'youtube_link',
      'youtube_id',
      'youtube_video',
      'youtube_video_id',
      'bilibili',
      'vimeo',
      'video_id',
    ],
    ...['livestream', 'stream_url', 'livestream_url', 'playback', 'replay'],
  ],
  url_code: ['code', 'code_url', 'github', 'github_url', 'repo', 'repository'],
  url_pdf: ['pdf', 'pdf_url'],
  language: ['lang', 'locale'],
  status: ['event_status'],
  cancelled: ['canceled', 'is_cancelled', 'is_canceled'],
  postponed: ['is_postponed'],
  aliases: ['alias', 'redirect_from'],
  series: ['event_series'],
}

type Fields = Readonly<Record<string, unknown>>

const isGroup = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What players are asked for by a bare number, and how that is a web address. */
const VIDEO_IDS: readonly (readonly [key: RegExp, id: RegExp, page: string])[] = [
  [/youtube/, /^[\w-]{11}$/, 'https://www.youtube.com/watch?v='],
  [/bilibili/, /^(?:BV\w{10}|av\d+)$/, 'https://www.bilibili.com/video/'],
  [/vimeo/, /^\d{6,12}$/, 'https://vimeo.com/'],
]

const ADDRESS = /^(?:https?:)?\/\/\S+$|^www\.\S+$|^\/\S*$|^[^\s:]+\.\w{2,5}$/i
const URL_FIELDS = ['event_url', 'url_slides', 'url_video', 'url_code', 'url_pdf']

/** Whether a value under another name of a field can be that field's: an address must look like one. */
export const believesAlias = (field: string, value: unknown): boolean => {
  const first = Array.isArray(value) ? value[0] : value
  return !URL_FIELDS.includes(field) || (typeof first === 'string' && (first === '' || ADDRESS.test(first.trim())))
}

/** Parts of a place that stand in one group with its name. */
const PLACE_PARTS = ['street', 'city', 'region', 'postcode', 'country', 'latitude', 'longitude', 'address'] as const

/**
 * Brings the groups of other themes to where this site's fields are: `params:`, a place as a group, a number of a video
 * instead of its address.
 */
export const prepareEvent = (written: Fields): Fields => {
  const { params, ...own } = written
  const fields: Record<string, unknown> = isGroup(params) ? { ...params, ...own } : { ...written }
  for (const [key, value] of Object.entries(fields)) {
    const first = Array.isArray(value) ? value[0] : value
    const video = VIDEO_IDS.find(([site, id]) => site.test(foldKey(key)) && id.test(String(first)))
    if (video !== undefined) fields[key] = `${video[2]}${String(first)}`
  }
  if (typeof fields.slides === 'string' && /^(?:https?:)?\/\/|^\/|\.\w{3,4}$/.test(fields.slides)) {
    fields.url_slides ||= fields.slides
    delete fields.slides
  }
  return placed(fields)
}

const placed = (fields: Record<string, unknown>): Fields => {
  for (const key of ['location', 'place', 'venue', 'where']) {
    const group = fields[key]
    if (!isGroup(group)) continue
    const name = [group.name, group.title, group.venue].find((value) => typeof value === 'string' && value !== '')
    for (const part of PLACE_PARTS) {
      const alias = [part, ...(EVENT_ALIASES[part] ?? [])].find((other) => group[other] !== undefined)
      if (alias === undefined) continue
      if (isGroup(group[alias])) fields.address ??= group[alias]
      else fields[part === 'address' ? 'street' : part] ??= group[alias]
    }
    delete fields[key]
    if (name !== undefined) fields.venue ??= name
  }
  return fields
}
