import { pageOfVideo } from '@/lib/model'
import { type Aliases, foldKey } from '../front-matter/names'
import { type Fields, isGroup, PROGRAMME_NAMES, peopleOf, talksOf } from './foreign-lists'
import { parseClocks, tellsTime } from './wall-time'

const words = (names: string): readonly string[] => names.trim().split(/\s+/)

/**
 * Names that other themes and other generators have for the fields of an event, by the name that this site has for
 * them; the first that is given is believed. Case, dashes and underscores do not count. `author` is who wrote the
 * page, never who speaks.
 */
export const EVENT_ALIASES: Aliases = {
  title: words('headline heading event_title event_name name titel titre título titulo titolo 标题 題目'),
  event_name: words('eventName'),
  event_start: words(`
    time_start start starts start_date starts_at start_at start_datetime date_start begin begins event_date
    date_event event_start_date date_time datetime meetup_date dtstart when wann`),
  event_end: words('time_end end ends end_date ends_at end_at end_datetime finish event_end_date dtend'),
  date_end: words('date_to until'),
  start_time: words('time event_time hours event_start_time from_time begin_time doors'),
  end_time: words('event_end_time to_time finish_time'),
  all_day: words('whole_day full_day'),
  publishDate: words('pubdate published publish_date date_published published_at post_date'),
  expiryDate: words('unpublishdate expiry expires'),
  lastmod: words('modified updated last_modified last_updated date_modified updated_at'),
  timezone: words('time_zone tz event_timezone zone'),
  location: words('place where event_location'),
  venue: words('venue_name'),
  street: words('venue_address street_address address1'),
  city: words('town venue_city event_city location_city'),
  region: words('state province'),
  postcode: words('postal_code zip zipcode plz'),
  country: words('venue_country country_name'),
  latitude: words('lat geo_lat'),
  longitude: words('lng lon long geo_lng geo_lon'),
  online: words('virtual is_online remote online_event'),
  hybrid: words('is_hybrid hybrid_event'),
  summary: words('desc excerpt short_description lead teaser tagline description blurb synopsis'),
  speakers: words(`
    speaker speaker_name speaker_names presenter presenters lecturer lecturers talk_speaker talk_speakers
    event_speakers guests panelists moderators ponentes ponente intervenants seminarist palestrante palestrantes
    relatore relatori referent referenten spreker sprekers talare 讲师 主讲人 报告人 講者`),
  speaker_role: words('speaker_title speaker_job speaker_position'),
  speaker_company: words('speaker_affiliation speaker_org speaker_organization affiliation'),
  speaker_bio: words('speaker_about speaker_biography'),
  tags: words('tag topics topic'),
  image: words(`
    cover cover_image thumbnail banner featured_image featured_img hero hero_image images img photo preview_image
    header_image event_image poster_image teaser_image`),
  price: words('cost fee entry_fee ticket_price admission eintritt precio preço prix'),
  places: words('capacity seats max_attendees rsvp_limit attendee_limit'),
  links: words('buttons'),
  talks: [...words('sessions presentations lightning_talks'), ...PROGRAMME_NAMES],
  event_url: words(`
    event_registration ticket_link registration_url registration_link tickets ticket_url tickets_url rsvp rsvp_url register_url
    register_link signup signup_url sign_up url_registration meetup meetup_url meetup_link eventbrite eventbrite_url
    event_link event_website website homepage link register luma luma_url external_url join_url join_link zoom_link
    zoom_url`),
  url_slides: words(`
    slides_url slide slides_link slide_url slides_pdf presentation presentation_url slide_deck deck deck_url
    slideshare speakerdeck presentation_link`),
  url_video: words(`
    video video_url video_link videos recording recording_url recording_link youtube youtube_url youtube_link
    youtube_id youtube_video youtube_video_id bilibili vimeo video_id livestream stream_url livestream_url playback
    replay`),
  url_code: words('code code_url github github_url repo repository'),
  url_pdf: words('pdf pdf_url'),
  language: words('lang locale'),
  status: words('event_status'),
  cancelled: words('canceled is_cancelled is_canceled'),
  postponed: words('is_postponed'),
  aliases: words('alias redirect_from'),
}

/** How people of other languages write that an event does not take place on its day. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  cancelled: words(`canceled abgesagt cancelado cancelada annulé annulée annule annullato annullata geannuleerd odwołane
    zrušeno inställt aflyst avlyst отменено 取消 已取消 中止 취소`),
  postponed: words(`verschoben adiado adiada aplazado aplazada pospuesto pospuesta reporté reportée rinviato rinviata
    uitgesteld przełożone отложено 延期 已延期 推迟 연기`),
}

const stateOf = (written: unknown): unknown =>
  typeof written !== 'string'
    ? written
    : (Object.keys(STATES).find((state) => STATES[state]?.includes(written.trim().toLowerCase())) ?? written)

/** Fields in which themes say how one takes part, and schema.org's `eventAttendanceMode`. */
const MODE_FIELDS = new Set(
  words(`mode event_mode format event_format attendance attendance_mode event_attendance_mode location_type
    participation modality modalidad modalidade modalità modus teilnahme 形式 活动形式 参与方式 開催形式 진행방식`).map(
    foldKey,
  ),
)

const HYBRID = /hybrid|mixed|híbrid|ibrid|hibrid|混合|ハイブリッド|하이브리드|^both$/iu
const ONLINE =
  /online|virtual|remote|webinar|digital|distanc|distanz|en l[ií]nea|en ligne|remoto|zdaln|线上|線上|在线|直播|オンライン|온라인/iu
const ON_SITE =
  /offline|on-?\s?site|in-?\s?person|vor ort|präsenz|presen[czt]|présen|in presenza|stacjonarn|线下|線下|现场|現地|会場|오프라인|현장/iu

/** How one takes part, in a text or a list of such; undefined for what speaks of something else, such as `lightning talks`. */
const modeOf = (written: unknown): 'hybrid' | 'online' | 'on-site' | undefined => {
  const text = [written]
    .flat()
    .filter((one) => typeof one === 'string')
    .join(' + ')
  if (text === '' || text.length > 80) return undefined
  const rest = text
    .replace(/^https?:\/\/schema\.org\/|event\s?attendance\s?mode|event|meetup|teilnahme|活动/giu, '')
    .replace(new RegExp(`${HYBRID.source}|${ONLINE.source}|${ON_SITE.source}`, 'giu'), '')
  // whatever else it says, it says more than how one takes part
  if ((rest.match(/\p{L}/gu)?.length ?? 0) > 8) return undefined
  const [online, onSite] = [
    ONLINE.test(text.replace(/offline/gi, 'on-site').replaceAll('오프라인', '현장')),
    ON_SITE.test(text),
  ]
  if (HYBRID.test(text) || (online && onSite)) return 'hybrid'
  return online ? 'online' : onSite ? 'on-site' : undefined
}

/** Brings `mode: hybrid`, `format: online` and `online: both` to the two flags that this site has. */
const withMode = (fields: Record<string, unknown>): void => {
  for (const [key, value] of Object.entries(fields)) {
    const isFlag = ['online', 'virtual', 'hybrid'].includes(foldKey(key)) && typeof value === 'string'
    const mode = isFlag || MODE_FIELDS.has(foldKey(key)) ? modeOf(value) : undefined
    if (mode === undefined) continue
    delete fields[key]
    if (mode === 'hybrid') fields.hybrid ??= true
    else fields.online ??= mode === 'online'
  }
}

const ADDRESS = /^(?:https?:)?\/\/\S+$|^www\.\S+$|^\/\S*$|^[^\s:]+\.\w{2,5}$/i
const DATE_FIELDS = [
  'event_start',
  'event_end',
  'date_end',
  'publishDate',
  'expiryDate',
  'lastmod',
  'start_time',
  'end_time',
]
const URL_FIELDS = ['event_url', 'url_slides', 'url_video', 'url_code', 'url_pdf']

const CLOCK_FIELDS = new Map(
  [
    ['start_time', 'event_start'],
    ['end_time', 'event_end'],
    ['end_time', 'date_end'],
  ].flatMap(([clock = '', field = '']) =>
    [field, ...(EVENT_ALIASES[field] ?? [])].map((name) => [foldKey(name), clock] as const),
  ),
)

const namesOf = (field: string): ReadonlySet<string> => new Set([field, ...(EVENT_ALIASES[field] ?? [])].map(foldKey))
const [TALKS, SPEAKERS] = [namesOf('talks'), namesOf('speakers')]
const MOMENTS = new Set(['date', 'event_start', 'event_end', 'date_end'].flatMap((field) => [...namesOf(field)]))

/** Whether a value under another name of a field can be that field's: an address must look like one, a day too. */
export const believesAlias = (field: string, value: unknown): boolean => {
  const first = Array.isArray(value) ? value[0] : value
  if (DATE_FIELDS.includes(field)) return typeof first === 'string' && (first === '' || tellsTime(first))
  if (field === 'talks') return isGroup(first) && 'title' in first
  if (field === 'speaker_company') return typeof first === 'string'
  return !URL_FIELDS.includes(field) || (typeof first === 'string' && (first === '' || ADDRESS.test(first.trim())))
}

/** Parts of a place that stand in one group with its name. */
const PLACE_PARTS = ['street', 'city', 'region', 'postcode', 'country', 'latitude', 'longitude', 'address'] as const

/** Where generators keep fields of a site's own: Hugo, Zola. */
const FIELD_GROUPS = ['taxonomies', 'extra', 'params']

/**
 * Brings the groups of other themes to where this site's fields are: `params:`, `extra:`, a place as a group, a number of a video
 * instead of its address.
 */
export const prepareEvent = (written: Fields): Fields => {
  const groups = FIELD_GROUPS.filter((name) => isGroup(written[name]))
  const own = Object.fromEntries(Object.entries(written).filter(([name]) => !groups.includes(name)))
  const fields: Record<string, unknown> = { ...Object.assign({}, ...groups.map((name) => written[name])), ...own }
  for (const [key, value] of Object.entries(fields)) if (MOMENTS.has(foldKey(key))) spread(fields, key, value)
  for (const [key, value] of Object.entries(fields)) {
    const first = Array.isArray(value) ? value[0] : value
    const video = pageOfVideo(foldKey(key), String(first))
    if (video !== undefined) fields[key] = video
    // an hour under the name of a moment belongs to the day that another field tells
    const clock =
      typeof value === 'string' && parseClocks(value) !== undefined ? CLOCK_FIELDS.get(foldKey(key)) : undefined
    if (clock !== undefined) {
      delete fields[key]
      fields[clock] ??= value
    }
  }
  for (const key of Object.keys(fields).filter((name) => ['status', 'eventstatus'].includes(foldKey(name))))
    fields[key] = stateOf(fields[key])
  withMode(fields)
  // an address to join under is one, and says that one can
  if (typeof fields.online === 'string' && /^https?:\/\/\S+$/.test(fields.online)) {
    fields.event_url ??= fields.online
    fields.online = true
  }
  const numbered = Object.keys(fields).filter((key) => /^speaker(?:name)?\d{1,2}(?:name)?$/.test(foldKey(key)))
  const names = numbered.map((key) => fields[key] ?? '').filter((name) => name !== '')
  if (fields.speakers === undefined && names.length > 0 && names.every((name) => typeof name === 'string')) {
    for (const key of numbered) delete fields[key]
    fields.speakers = names
  }
  withAuthor(fields)
  if (fields.published === false) fields.draft ??= true
  for (const [key, value] of Object.entries(fields)) {
    if (TALKS.has(foldKey(key))) fields[key] = talksOf(key, value)
    if (SPEAKERS.has(foldKey(key))) fields[key] = peopleOf(value)
  }
  if (typeof fields.slides === 'string' && /^(?:https?:)?\/\/|^\/|\.\w{3,4}$/.test(fields.slides)) {
    fields.url_slides ||= fields.slides
    delete fields.slides
  }
  return placed(fields)
}

const INSTITUTIONS = words('institution institute affiliation university author_affiliation author_institution').map(
  foldKey,
)

/** `author` with `institution` beside it is no writer of the page: pages of seminars say so who speaks. */
const withAuthor = (fields: Record<string, unknown>): void => {
  const { author } = fields
  const beside = Object.keys(fields).find(
    (key) => INSTITUTIONS.includes(foldKey(key)) && typeof fields[key] === 'string',
  )
  const isStated = Object.keys(fields).some((key) => SPEAKERS.has(foldKey(key))) || fields.authors !== undefined
  if (typeof author !== 'string' || author.trim() === '' || beside === undefined || isStated) return
  fields.speakers = author
  fields.speaker_company ??= fields[beside]
  delete fields.author
  if (beside !== 'speaker_company') delete fields[beside]
}

/**
 * A moment as other themes write it in more than one value: `date: {start: …, end: …}`, `date: [2024-05-02, 2024-05-03]`,
 * `start: {date: …, time: …}`, `start: {dateTime: …, timeZone: …}`.
 */
const spread = (fields: Record<string, unknown>, key: string, value: unknown): void => {
  if (Array.isArray(value) && value.length > 1) {
    fields[key] = value[0]
    fields.date_end ??= value.at(-1)
  }
  if (!isGroup(value)) return
  const own = new Map(Object.entries(value).map(([name, inner]) => [foldKey(name), inner]))
  const [start, end] = [own.get('start') ?? own.get('from'), own.get('end') ?? own.get('to')]
  const [day, clock] = [own.get('date'), own.get('time')]
  const whole = own.get('datetime') ?? own.get('local') ?? (clock === undefined ? day : `${day} ${clock}`)
  if (start === undefined && typeof whole !== 'string') return
  fields[key] = start ?? whole
  if (end !== undefined) fields.date_end ??= end
  if (own.has('timezone')) fields.timezone ??= own.get('timezone')
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
