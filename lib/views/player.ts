import { VIDEO_SITES } from '@/lib/model'

const { bilibili: BILIBILI, youtube: YOUTUBE } = VIDEO_SITES

/** A recording that can be played inside a page. Only addresses made by this file are ever framed. */
export type Player = { readonly src: string; readonly host: string }

/**
 * The player of a single recording on bilibili or YouTube, which waits for a press on its own button; undefined for
 * everything else, collections and channels included: those stay links.
 *
 * @param address - as the organizer wrote it; may be anything
 */
export const playerOf = (address: string): Player | undefined => {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol)) return undefined
  const host = url.hostname.replace(/^(?:www|m)\./, '')
  if (host === 'youtu.be') return youtube(url, url.pathname.slice(1))
  if (YOUTUBE.hosts.some((own) => own === host)) return youtube(url, videoInPath(url) ?? url.searchParams.get('v'))
  return host === 'bilibili.com' ? bilibili(url) : undefined
}

const bilibili = ({ pathname, searchParams }: URL): Player | undefined => {
  const [, bvid, aid] = /^\/video\/(?:(BV[0-9A-Za-z]{10})|av(\d{1,12}))\/?$/.exec(pathname) ?? []
  const id = bvid === undefined ? aid && `aid=${aid}` : `bvid=${bvid}`
  if (id === undefined) return undefined
  const page = /^\d{1,4}$/.exec(searchParams.get('p') ?? '')?.[0]
  const part = page === undefined ? '' : `&p=${page}`
  return { src: `${BILIBILI.player}/player.html?${id}${part}&autoplay=0&danmaku=0`, host: 'bilibili.com' }
}

const videoInPath = ({ pathname }: URL): string | undefined =>
  /^\/(?:embed|live|shorts)\/([^/]+)\/?$/.exec(pathname)?.[1]

const youtube = ({ searchParams }: URL, id: string | null): Player | undefined => {
  if (id === null || !YOUTUBE.id.test(id)) return undefined
  const seconds = /^(\d{1,6})s?$/.exec(searchParams.get('t') ?? '')?.[1]
  const start = seconds === undefined ? '' : `&start=${seconds}`
  return { src: `${YOUTUBE.player}/embed/${id}?autoplay=0${start}`, host: 'youtube.com' }
}
