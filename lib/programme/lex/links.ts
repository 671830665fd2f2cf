import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'

const VIDEO_HOSTS =
  /^https?:\/\/(?:[\w-]+\.)*(?:bilibili\.com|b23\.tv|youtube\.com|youtube-nocookie\.com|youtu\.be|v\.qq\.com|youku\.com|vimeo\.com|itdks\.com|ixigua\.com|iqiyi\.com|slideslive\.com|douyin\.com|channels\.weixin\.qq\.com|twitch\.tv|infoq\.c(?:om|n)\/presentations?)(?:[/:?#]|$)/i
/** Rooms for live streams and channels show something else tomorrow, and a playlist shows all. */
const LIVE = /^https?:\/\/(?:live\.|(?:www\.)?youtube\.com\/(?:@|channel\/|c\/|user\/|playlist\b))/i
const VIDEO_FILE = /\.(?:mp4|webm|mov|m3u8|flv)(?:[?#]|$)/i
const SLIDES_FILE = /\.(?:pdf|pptx?|key|odp)(?:[?#]|$)/i
const SLIDES_HOSTS =
  /^https?:\/\/(?:[\w-]+\.)*(?:slideshare\.net|speakerdeck\.com|slides\.com|docs\.google\.com\/presentation)(?:[/:?#]|$)/i

/** Whether an address is one of a recording, by its host or file. */
export const isVideoUrl = (url: string): boolean => (VIDEO_HOSTS.test(url) && !LIVE.test(url)) || VIDEO_FILE.test(url)

/** Whether an address is one of slides, by its host or file. */
export const isSlidesUrl = (url: string): boolean => SLIDES_FILE.test(url) || SLIDES_HOSTS.test(url)

/** The links within some nodes, in order. */
export const linksIn = (...nodes: readonly Nodes[]): readonly { readonly url: string; readonly text: string }[] => {
  const links: { url: string; text: string }[] = []
  for (const node of nodes) {
    visit(node, 'link', (link) => {
      let text = ''
      visit(link, 'text', ({ value }) => {
        text += value
      })
      links.push({ url: link.url, text })
    })
  }
  return links
}
