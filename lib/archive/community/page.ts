import { z } from 'zod'
import { say } from '@/config/language'
import { routes } from '@/config/routes'
import { renderMarkdown, slugify } from '@/lib/markdown'
import type { FreePage, Problem, RichText, Term } from '@/lib/model'
import { linksOf } from '../event/links'
import { assetBaseOf, eventSlugOf, titled } from '../event/read'
import { eventFrontMatter } from '../event/schema'
import { readFrontMatter, splitSource } from '../front-matter'
import { flag, listOf, text } from '../front-matter/values'
import { leftOut, makerFields, makersOf } from './fields'

/** A free page shares Hugo's page fields with events, and says where it stands. */
export const pageFrontMatter = eventFrontMatter.extend({
  url: text,
  menu: z.unknown().optional(),
  footer: flag,
  weight: z.number().nullish(),
  facts: listOf({ name: text, value: text, url: text }),
  organizers: makerFields.organizers,
})

/** The headings of the second level in their order, each with its address; one without words gets one too. */
const withAnchors = ({
  html,
  text: plain,
}: RichText): { readonly content: RichText; readonly headings: readonly Term[] } => {
  const headings: Term[] = []
  const marked = html.replace(
    /<h2(?: id="([^"]*)")?([^>]*)>(.*?)<\/h2>/gs,
    (_, id: string | undefined, more: string, inner: string) => {
      const name = inner.replace(/<[^>]*>/g, '').trim()
      const slug = id ?? `${slugify(name)}-${headings.length + 1}`
      headings.push({ name, slug })
      return `<h2 id="${slug}"${more}>${inner}</h2>`
    },
  )
  return { content: { html: marked, text: plain }, headings }
}

/** An address that a page names, as a path without a trailing slash; undefined where it names none on this site. */
const ownPath = (written: string | undefined): string | undefined => {
  const path = written
    ?.trim()
    .replace(/^\/*/, '/')
    .replace(/\/+(?:index\.html?)?$/, '')
  const isOdd = (text: string): boolean => /^\/[a-z]+:|[?#\\]|\/\.{1,2}(?:\/|$)/i.test(text)
  return path === undefined || path === '' || isOdd(path) ? undefined : path
}

/** Hugo writes `menu: main`, or groups by the menu's name. */
const isInMenu = (menu: unknown): boolean =>
  menu === true ||
  (typeof menu === 'string' && menu !== '' && menu !== 'footer') ||
  (typeof menu === 'object' && menu !== null && !('footer' in menu))

/**
 * Reads a page of content/pages. Its address is the one its `url` names, else `/pages/` and its slug; `about` stands at
 * the head of the site's own page about itself.
 */
export const readPage = (source: {
  file: string
  text: string
}): { readonly record: FreePage | undefined; readonly problems: readonly Problem[] } => {
  const name = eventSlugOf(source.file.replace(/\/_index\.md$/, '/index.md')).replace(/[-_]+/g, ' ')
  const { body, bodyLine, ...matter } = titled(splitSource(source.text), name)
  const front = readFrontMatter(matter, source.file, { schema: pageFrontMatter, vital: ['title'] })
  if (front.data === undefined) return { record: undefined, problems: front.problems }
  const { data } = front
  const assetBase = assetBaseOf(source.file)
  const rendered = renderMarkdown(body, { assetBase, topHeading: 2, file: source.file, firstLine: bodyLine })
  const slug = slugify(eventSlugOf(source.file.replace(/\/_index\.md$/, '/index.md'), data.slug))
  const record: FreePage = {
    slug,
    path: ownPath(data.url) ?? (slug === 'about' ? routes.about() : routes.page(slug)),
    title: data.title,
    ...(data.summary === undefined ? {} : { summary: data.summary }),
    ...withAnchors(rendered.content),
    facts: data.facts.flatMap(({ name, url, value = url }) =>
      name === undefined || value === undefined ? [] : [{ name, value, ...(url === undefined ? {} : { url }) }],
    ),
    ...(data.organizers ? { organizers: makersOf(data.organizers) } : {}),
    links: linksOf(data, assetBase),
    menu: isInMenu(data.menu),
    footer:
      data.footer ??
      (typeof data.menu === 'object' && data.menu !== null && 'footer' in data.menu ? true : data.menu === 'footer'),
    weight: data.weight ?? 0,
    ...(data.lastmod === undefined ? {} : { modified: data.lastmod }),
    draft: data.draft ?? false,
    file: source.file,
  }
  const halves = data.facts.flatMap(({ name, url, value = url }, row): readonly Problem[] =>
    name === undefined || value === undefined
      ? [leftOut(source.file, ['facts', row], front.locate, say('name and value', 'name 和 value'))]
      : [],
  )
  return { record, problems: [...front.problems, ...rendered.problems, ...halves] }
}
