import { resolveAsset as addressOf } from '@/lib/markdown'
import type { Link } from '@/lib/model'
import type { EventFrontMatter } from './schema'

const FIXED = [
  ['event', 'event_url'],
  ['slides', 'url_slides'],
  ['video', 'url_video'],
  ['code', 'url_code'],
  ['pdf', 'url_pdf'],
  ['source', 'url_source'],
  ['dataset', 'url_dataset'],
  ['poster', 'url_poster'],
  ['project', 'url_project'],
] as const

/** The buttons of an event: the fixed ones first, then the organizer's own in their order. Empty strings make none. */
export const linksOf = (data: EventFrontMatter, assetBase: string): readonly Link[] => {
  const fixed = FIXED.flatMap(([kind, field]): Link[] => {
    const url = data[field]
    return url === undefined ? [] : [{ kind, name: '', url: resolveAsset(url, assetBase) }]
  })
  const extra = data.links.flatMap((item): Link[] => {
    if (item.url === undefined) return []
    const icon = item.icon === undefined ? {} : { icon: { pack: item.icon_pack ?? 'fas', name: item.icon } }
    return [
      { kind: 'extra', name: item.name ?? item.label ?? item.url, url: resolveAsset(item.url, assetBase), ...icon },
    ]
  })
  return [...fixed, ...extra]
}

/** A file beside the page gets its public address; web addresses and site paths stay as they are. */
export const resolveAsset = (url: string, assetBase: string): string => addressOf(url, assetBase) ?? url
