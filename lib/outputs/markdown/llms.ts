import { isLarge, preparedCount } from '@/config/prepared'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import type { Chapter, EventSummary, FreePage } from '@/lib/model'
import { byYear } from '@/lib/views/by-year'
import { chronological } from '@/lib/views/order'
import { absoluteUrl, chapterPath } from '../addresses'
import { rememberOutput, rememberYears, types } from '../respond'
import { lastModified, publicEvents } from '../revision'
import { clip, dayOf, describeEvent } from '../text'
import { heading, link, list, paragraph, plain, quote, text, writeMarkdown } from './nodes'

type Archive = {
  readonly events: readonly EventSummary[]
  readonly pages?: readonly FreePage[]
  readonly chapters?: readonly Chapter[]
}

const words = messages.machines.llms
const { sections } = messages.site

const llms = ({ events, pages = [], chapters = [] }: Archive, origin: string): string => {
  const to = (name: string, path: string, about = '') => [
    link(name, absoluteUrl(origin, path)),
    ...plain(about === '' ? '' : `: ${about}`),
  ]
  const shown = chronological(publicEvents(events))
  const latest = shown.slice(-preparedCount(shown.length)).reverse()
  const years = isLarge(shown.length) ? byYear(shown) : []
  return writeMarkdown([
    heading(1, site.name),
    quote(site.description),
    paragraph([text(words.about)]),
    heading(2, words.data),
    list([
      to('events.json', routes.openData(), words.openData),
      to('calendar.ics', routes.calendar(), words.calendar),
      to('feed.xml', routes.atom(), words.atom),
      to('recordings/feed.xml', routes.recordingsAtom(), words.recordings),
      to('sitemap.xml', routes.sitemap(), words.sitemap),
    ]),
    heading(2, words.pages),
    list([
      to(sections.events, routes.events()),
      to(sections.speakers, routes.speakers()),
      to(sections.tags, routes.tags()),
      to(sections.cities, routes.cities()),
      to(sections.series, routes.allSeries()),
      ...pages
        .filter(({ draft }) => !draft)
        .map(({ title, path, summary, content }) => to(title, path, clip(summary ?? content.text, 120))),
      ...chapters
        .filter(({ draft }) => !draft)
        .map(({ kind, name, slug, summary, content }) =>
          to(name, chapterPath({ kind, slug }), clip(summary ?? content?.text ?? '', 120)),
        ),
    ]),
    ...(latest.length === 0 ? [] : [heading(2, sections.events), list(latest.map((event) => entry(event, origin)))]),
    ...(years.length === 0
      ? []
      : [
          heading(2, words.years),
          list(years.map(({ year, events: of }) => to(year, routes.yearLlms(year), messages.lists.events(of.length)))),
        ]),
  ])
}

const entry = (event: EventSummary, origin: string) => [
  link(event.title, absoluteUrl(origin, routes.eventMarkdown(event.slug))),
  ...plain(`: ${dayOf(event.time)} · ${clip(describeEvent(event), 120)}`),
]

/**
 * llms.txt (llmstxt.org): what the site is, where its data lies, and every event with its Markdown, the latest first; of
 * a large archive the latest events, and a list for each year.
 */
export const llmsOutput = rememberOutput((archive: Archive, origin) => ({
  body: llms(archive, origin),
  type: types.text,
  modified: lastModified(publicEvents(archive.events)),
}))

/** Every event of one year with its Markdown, the latest first; undefined where there was none. */
export const yearLlmsOutput = rememberYears(({ year, events }, origin) => ({
  body: writeMarkdown([
    heading(1, messages.calendar.about(year, site.name)),
    list([...events].reverse().map((event) => entry(event, origin))),
  ]),
  type: types.text,
  modified: lastModified(events),
}))
