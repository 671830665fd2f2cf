import type { RootContent } from 'mdast'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventRecord, Link } from '@/lib/model'
import { absoluteUrl } from '../addresses'
import { oneLine, placeText, statusText, whenText } from '../text'
import {
  address,
  factList,
  heading,
  inRow,
  link,
  list,
  plain,
  prose,
  quote,
  resource,
  speakerLink,
  talkNodes,
  writeMarkdown,
} from './nodes'

const words = messages.machines.markdown

const bodyNodes = (event: EventRecord, origin: string): readonly RootContent[] => {
  const talks = new Map(event.talks.map((talk) => [talk.slug, talk]))
  return event.body.flatMap((block) => {
    if (block.kind === 'rest') return prose(block.content, origin)
    const talk = talks.get(block.slug)
    return talk === undefined ? [] : talkNodes(talk, event, origin)
  })
}

/** Talks of the front matter that the body has no place for. */
const otherTalks = (event: EventRecord, origin: string): readonly RootContent[] => {
  const placed = new Set(event.body.flatMap((block) => (block.kind === 'talk' ? [block.slug] : [])))
  return event.talks.filter(({ slug }) => !placed.has(slug)).flatMap((talk) => talkNodes(talk, event, origin))
}

const linkNodes = (links: readonly Link[], origin: string): readonly RootContent[] => {
  const items = links.map(({ name, kind, url }) =>
    resource(url, oneLine(name) || messages.event.linkKinds[kind], origin),
  )
  const known = items.filter((item) => item.length > 0)
  return known.length === 0 ? [] : [heading(2, words.links), list(known)]
}

const factNodes = (event: EventRecord, origin: string): readonly RootContent[] => {
  const full = (path: string): string => absoluteUrl(origin, path)
  const { series } = event
  return factList([
    [words.status, plain(statusText(event))],
    [words.when, plain(`${whenText(event.time)} (${event.time.zone})`)],
    [words.where, plain(placeText(event.place))],
    [words.series, series === undefined ? [] : [link(series.name, full(routes.series(series.slug)))]],
    [words.tags, inRow(event.tags.map(({ name, slug }) => [link(name, full(routes.tag(slug)))]))],
    [words.speakers, inRow(event.speakers.map((mention) => speakerLink(mention, origin)))],
    [words.page, address(full(routes.event(event.slug)))],
    [words.calendar, address(full(routes.eventCalendar(event.slug)))],
  ])
}

/**
 * An event as Markdown: its facts, its body in the written order, its links. No word of the page is lost.
 * @param origin the site's address without a trailing slash
 */
export const eventMarkdown = (event: EventRecord, origin: string): string =>
  writeMarkdown([
    heading(1, event.title),
    ...(event.summary === undefined ? [] : [quote(event.summary)]),
    ...factNodes(event, origin),
    ...prose(event.abstract, origin),
    ...bodyNodes(event, origin),
    ...otherTalks(event, origin),
    ...linkNodes(event.links, origin),
  ])
