import { oklchHex } from '@/config/hue'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import type { EventSummary } from '@/lib/model'
import { escapeHtml } from '@/lib/model/escape-html'
import { absoluteUrl } from './addresses'
import { placeText, whenText } from './text'

const words = messages.community.share

/** Style of the framed page: the site's own faces and colours, day and night, and nothing fetched. */
const STYLE = `:root{color-scheme:light dark;--paper:#f6f6f4;--ink:#111217;--muted:#55575d;--line:#cccbc7}
@media(prefers-color-scheme:dark){:root{--paper:#0b0d11;--ink:#e7e7e5;--muted:#a5a7ad;--line:#34363d}}
*{box-sizing:border-box;margin:0}body{font:15px/1.5 "Helvetica Neue",Arial,system-ui,"PingFang SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;background:var(--paper);color:var(--ink);padding:12px 16px}
h1{font-size:15px;margin-bottom:8px}ul{list-style:none;padding:0}li{border-top:1px solid var(--line);padding:10px 0 10px 14px;border-left:6px solid var(--tone)}li:first-child{border-top:2px solid var(--ink)}
b{display:block;font-size:18px;line-height:1.3}a{color:inherit;text-decoration:none;display:block}a:hover b{text-decoration:underline;text-decoration-thickness:2px}span,p{color:var(--muted)}:focus-visible{outline:3px solid currentColor;outline-offset:3px}footer{padding-top:10px}footer a{display:inline-block;min-height:24px;text-decoration:underline}`

type Embedded = {
  readonly title: string
  /** Path of the page that says more. */
  readonly path: string
  readonly events: readonly { readonly event: EventSummary; readonly hue: number }[]
}

/** A page for frames on other sites: events with day and place, each a link that opens the site itself. */
export const embedPage = ({ title, path, events }: Embedded, origin: string): string => {
  const items = events.map(({ event, hue }) => {
    const facts = [whenText(event.time), placeText(event.place)].filter(Boolean).map(escapeHtml).join('<br>')
    const href = escapeHtml(absoluteUrl(origin, routes.event(event.slug)))
    return `<li style="--tone:${oklchHex(0.72, 0.17, hue)}"><a href="${href}" target="_top" rel="noopener"><b>${escapeHtml(event.title)}</b><span>${facts}</span></a></li>`
  })
  const list = items.length === 0 ? `<p>${escapeHtml(words.nothing)}</p>` : `<ul>${items.join('')}</ul>`
  const more = escapeHtml(absoluteUrl(origin, path))
  return `<!doctype html><html lang="${site.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main><h1>${escapeHtml(title)}</h1>${list}</main><footer><a href="${more}" target="_top" rel="noopener">${escapeHtml(site.name)}</a></footer></body></html>`
}

/** What the answer to a page that would embed one of ours says (oembed.com, version 1.0, type rich). */
export const oembedAnswer = (
  { title, framed }: { readonly title: string; readonly framed: string },
  most: { readonly width: number; readonly height: number },
  origin: string,
): string => {
  const [width, height] = [Math.min(600, most.width), Math.min(320, most.height)]
  const src = escapeHtml(absoluteUrl(origin, framed))
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: `${origin}/`,
    cache_age: 3600,
    width,
    height,
    html: `<iframe src="${src}" width="${width}" height="${height}" title="${escapeHtml(title)}" style="border:0" loading="lazy"></iframe>`,
  })
}

/**
 * Which framed page stands for a page of this site; undefined where none does.
 * @param address full address, as somebody asks for it
 */
export const framedFor = (address: string, origin: string): string | undefined => {
  if (!URL.canParse(address) || new URL(address).origin !== new URL(origin).origin) return undefined
  const [, section = '', slug, ...deeper] = new URL(address).pathname.replace(/\/$/, '').split('/')
  if (deeper.length > 0) return undefined
  if (slug === undefined) return section === '' || section === 'events' ? routes.embed() : undefined
  return ['events', 'cities', 'series'].includes(section) ? `${routes.embed()}/${section}/${slug}` : undefined
}
