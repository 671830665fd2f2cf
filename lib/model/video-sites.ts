/** A site that shows recordings. */
type VideoSite = {
  /** With all that stand below them. */
  readonly hosts: readonly string[]
  /** How it names one recording, and where that is watched. */
  readonly id?: RegExp
  readonly page?: string
  /** The only address of it that a page of ours ever frames. */
  readonly player?: string
}

/** The one list of sites that show recordings. */
export const VIDEO_SITES = {
  youtube: {
    hosts: ['youtube.com', 'youtube-nocookie.com', 'youtu.be'],
    id: /^[\w-]{11}$/,
    page: 'https://www.youtube.com/watch?v=',
    player: 'https://www.youtube-nocookie.com',
  },
  bilibili: {
    hosts: ['bilibili.com', 'b23.tv'],
    id: /^(?:BV\w{10}|av\d+)$/,
    page: 'https://www.bilibili.com/video/',
    player: 'https://player.bilibili.com',
  },
  vimeo: { hosts: ['vimeo.com'], id: /^\d{6,12}$/, page: 'https://vimeo.com/' },
  ccc: { hosts: ['media.ccc.de'] },
} as const satisfies Readonly<Record<string, VideoSite>>

/** Players that a visitor may start in place. */
export const PLAYERS: readonly string[] = [VIDEO_SITES.bilibili.player, VIDEO_SITES.youtube.player]

/** Sites that name their recordings. */
const NAMED = ['youtube', 'bilibili', 'vimeo'] as const

/** The page on which a recording is watched. @param id as the site names it, such as `BV…` or `av…` on bilibili */
export const videoPage = (site: (typeof NAMED)[number], id: string): string =>
  `${VIDEO_SITES[site].page}${encodeURIComponent(id)}`

/**
 * The page that a field means which is called after a video site and holds the name of a recording.
 * @example pageOfVideo('youtube_id', 'dQw4w9WgXcQ') // https://www.youtube.com/watch?v=dQw4w9WgXcQ
 */
export const pageOfVideo = (field: string, value: string): string | undefined => {
  const site = NAMED.find((name) => field.includes(name) && VIDEO_SITES[name].id.test(value))
  return site && videoPage(site, value)
}

/** The site of a full address, if it is one that shows recordings: by its host, or one that stands below. */
export const videoSiteOf = (address: string): string | undefined => {
  const host = URL.canParse(address) ? new URL(address).hostname : ''
  return Object.entries(VIDEO_SITES).find(([, { hosts }]) =>
    hosts.some((own) => host === own || host.endsWith(`.${own}`)),
  )?.[0]
}

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
