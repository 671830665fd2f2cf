/** A video site's page for an address of its player, and the site's name for a class. */
export type Video = { readonly site: 'bilibili' | 'youtube' | 'video'; readonly url: string }

/** The page on which a bilibili video (`BV…` or `av…`) is watched. */
export const bilibiliUrl = (id: string): string => `https://www.bilibili.com/video/${encodeURIComponent(id)}`

/** The page on which a YouTube video is watched. */
export const youtubeUrl = (id: string): string => `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`

/** Turns a player's address, as found in iframes, into that of the page: a page asks nobody before a click. */
export const videoFrom = (source: string): Video => {
  const url = source.replace(/^\/\//, 'https://').replaceAll('&amp;', '&')
  const bilibili = /bilibili\.com\/.*[?&](?:bvid=(BV\w+)|aid=(\d+))/i.exec(url)
  if (bilibili) return { site: 'bilibili', url: bilibiliUrl(bilibili[1] ?? `av${bilibili[2]}`) }
  const youtube = /youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/i.exec(url)
  if (youtube?.[1] !== undefined) return { site: 'youtube', url: youtubeUrl(youtube[1]) }
  return { site: 'video', url }
}
