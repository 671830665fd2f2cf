/** Recordings and slides: what a line's links lead to, by their addresses and words. */
import type { Nodes } from 'mdast'
import { type Span, textOf, wordsOf } from '../lines/span'
import type { NameBook } from './names'

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

/** A link, and where its words stand in the text of the nodes. */
export type LinkAt = { readonly from: number; readonly to: number; readonly url: string; readonly text: string }

/** The links within some nodes, in order. */
export const linksIn = (...nodes: readonly Nodes[]): readonly LinkAt[] => {
  const found: LinkAt[] = []
  let at = 0
  const walk = (node: Nodes): void => {
    if (node.type !== 'link' && 'children' in node) {
      node.children.forEach(walk)
      return
    }
    const text = textOf(node)
    if (node.type === 'link') found.push({ from: at, to: at + text.length, url: node.url, text })
    at += text.length
  }
  nodes.forEach(walk)
  return found
}

/** The recording and slides a line links to. `only` means that the line says nothing else. */
export type Material = { readonly video?: string; readonly slides?: string; readonly only: boolean }

const LONGEST_WORDS = 40
const LINK_WORDS =
  /^(?:\P{L}|点击|点此|戳|请|查看|观看|收看|回看|下载|在线|播放|打开|前往|跳转|原|链接|地址|入口|这里|此处|这个|详情|完整|高清|现场|演讲|分享|直播|录像|视频|回放|录播|幻灯片?|演示文稿|课件|讲稿|资料|文件|版|页面|中文|英文|哔哩哔哩|b\s*站|油管|腾讯视频|腾讯文档|优酷|爱奇艺|百度|网盘|云盘|语雀|飞书|提取码|bilibili|youtube|vimeo|github|gitee|slideshare|speaker\s*deck|google|slides?|decks?|pdf|pptx?|keynote|videos?|recordings?|replay|watch|view|open|download|here|links?|click|see|get|the|this|on|at|to|talk|lien|vers|la|vidéo|aufzeichnung|folien|zum|zur|opptak|grabación)+$/iu

/** Words that only say that a link is one: 点击观看, Watch on YouTube. */
const saysNothing = (text: string, book: NameBook): boolean => {
  if (text.length > LONGEST_WORDS) return false
  const role = book.lexicon.role(text)
  return text.trim() === '' || LINK_WORDS.test(text) || role === 'video' || role === 'slides' || role === 'link'
}

/** Reads the links of a line as a talk's materials; `expected` is what its label announced. */
export const readMaterial = (span: Span, book: NameBook, expected?: 'video' | 'slides'): Material => {
  const links = linksIn(...span.nodes)
  const found: { video?: string; slides?: string } = {}
  let named = 0
  for (const { url, text } of links) {
    const kind = materialOf(url, text, book, expected) ?? announcedBefore(text, span.text, book)
    if (kind === undefined || found[kind] !== undefined) continue
    found[kind] = url
    if (saysNothing(text, book) || isAddress(text) || isFileName(text)) named += 1
  }
  const rest = links.reduce((words, { text }) => words.replace(text, ' '), wordsOf(span.text))
  const silent = rest
    .split(/[\s|｜丨/、，,：:；;（）()【】[\]]+/)
    .every((word) => !/[\p{L}\p{N}]/u.test(word) || saysNothing(word, book))
  return { ...found, only: links.length > 0 && named === links.length && silent }
}

const isAddress = (text: string): boolean =>
  /^\s*(?:https?:\/\/|www\.)\S+\s*$|^[\w.-]+\.(?:com|cn|tv|be|org|net)\/\S*$/i.test(text)

/** The name of a deck's own file: the link shows it, whatever it is called there. */
const isFileName = (text: string): boolean => /\S\.(?:pdf|pptx?|key|odp)$/i.test(text.trim())

/** What a link leads to, by its words and its address. A title that is linked is a recording only on a host of them. */
export const materialOf = (
  url: string,
  text: string,
  book: NameBook,
  expected?: 'video' | 'slides',
): 'video' | 'slides' | undefined => {
  const said = book.lexicon.role(text)
  if (said === 'video' || said === 'slides') return said
  if (expected !== undefined) return expected
  if (isSlidesUrl(url)) return 'slides'
  return isVideoUrl(url) ? 'video' : undefined
}

/** What the words before a link say it is: `视频：[点击](…)`. */
const announcedBefore = (text: string, line: string, book: NameBook): 'video' | 'slides' | undefined => {
  const before = book.lexicon.role(
    line
      .slice(0, line.indexOf(text))
      .split(/[|｜\s]/)
      .findLast((word) => word !== '') ?? '',
  )
  return before === 'video' || before === 'slides' ? before : undefined
}
