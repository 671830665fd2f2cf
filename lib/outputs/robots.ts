import { routes } from '@/config/routes'
import { absoluteUrl } from './absolute-url'

/**
 * robots.txt (RFC 9309). Search results say `noindex` themselves, which crawlers only see if they may come.
 * @param open false for previews, which show drafts
 */
export const robots = (origin: string, open: boolean): string => {
  const rules = open ? ['Disallow: /tiles/'] : ['Disallow: /']
  return ['User-agent: *', ...rules, '', `Sitemap: ${absoluteUrl(origin, routes.sitemap())}`, ''].join('\n')
}
