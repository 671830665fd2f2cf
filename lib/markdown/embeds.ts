import { videoPage } from '@/lib/model'

/** A video site's page for an address of its player, and the site's name for a class. */
export type Video = { readonly site: 'bilibili' | 'youtube' | 'video'; readonly url: string }

/** Turns a player's address, as found in iframes, into that of the page: a page asks nobody before a click. */
export const videoFrom = (source: string): Video => {
  const url = source.replace(/^\/\//, 'https://').replaceAll('&amp;', '&')
  const bilibili = /bilibili\.com\/.*[?&](?:bvid=(BV\w+)|aid=(\d+))/i.exec(url)
  if (bilibili) return { site: 'bilibili', url: videoPage('bilibili', bilibili[1] ?? `av${bilibili[2]}`) }
  const youtube = /youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/i.exec(url)
  if (youtube?.[1] !== undefined) return { site: 'youtube', url: videoPage('youtube', youtube[1]) }
  return { site: 'video', url }
}
