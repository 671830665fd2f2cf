import { routes } from '@/config/routes'
import { absoluteUrl } from '../absolute-url'
import { rememberOutput } from '../remember-output'
import { types } from '../respond'
import { element, xmlDocument } from '../xml'
import { type Archive, type IndexablePage, indexablePages } from './indexable-pages'

/** What one file may hold, as sitemaps.org says. */
const sitemapLimit = 50_000

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

const urlset = (pages: readonly IndexablePage[], origin: string): string => {
  const urls = pages.map(({ path, modified }) =>
    element('url', [
      element('loc', absoluteUrl(origin, path)),
      ...(modified === undefined ? [] : [element('lastmod', modified)]),
    ]),
  )
  return xmlDocument(element('urlset', urls, namespace))
}

/**
 * The sitemap of some pages; an index of its parts where they are too many for one file.
 * @param origin the site's address without a trailing slash
 */
export const sitemap = (pages: readonly IndexablePage[], origin: string, limit = sitemapLimit): string => {
  if (pages.length <= limit) return urlset(pages, origin)
  const parts = Array.from({ length: Math.ceil(pages.length / limit) }, (_, index) => routes.sitemapPart(index + 1))
  const maps = parts.map((path) => element('sitemap', [element('loc', absoluteUrl(origin, path))]))
  return xmlDocument(element('sitemapindex', maps, namespace))
}

/** The sitemap of everything, ready to be sent. */
export const sitemapOutput = rememberOutput((archive: Archive, origin) => ({
  body: sitemap(indexablePages(archive), origin),
  type: types.xml,
}))

/**
 * One part of a divided sitemap, undefined where there is none.
 * @param number counted from 1
 */
export const sitemapPart = (
  pages: readonly IndexablePage[],
  number: number,
  origin: string,
  limit = sitemapLimit,
): string | undefined => {
  const part = Number.isInteger(number) && number > 0 ? pages.slice((number - 1) * limit, number * limit) : []
  return part.length === 0 || pages.length <= limit ? undefined : urlset(part, origin)
}
