import type { Draft } from './draft'
import { isSlidesUrl, isVideoUrl, linksIn } from './links'
import { type Span, wordsOf } from './span'
import { labelKind } from './words/labels'

/** The recording and slides a line links to. `only` means that the line says nothing else. */
export type Material = { readonly video?: string; readonly slides?: string; readonly only: boolean }

const LONGEST_WORDS = 30
const LINK_WORDS =
  /^(?:\P{L}|点击|点此|戳|请|查看|观看|收看|回看|下载|在线|播放|打开|前往|跳转|原|链接|地址|入口|这里|此处|这个|详情|完整|高清|现场|演讲|分享|直播|录像|视频|回放|录播|幻灯片?|演示文稿|课件|讲稿|资料|文件|版|页面|哔哩哔哩|b\s*站|油管|腾讯视频|腾讯文档|优酷|爱奇艺|百度|网盘|云盘|语雀|飞书|提取码|bilibili|youtube|vimeo|github|gitee|slideshare|speaker\s*deck|google|slides?|decks?|pdf|pptx?|keynote|videos?|recordings?|replay|watch|view|open|download|here|links?|click|see|get|the|this|on|at|talk)+$/iu

/** Words that only say that a link is one: 点击观看, Watch on YouTube. */
const saysNothing = (text: string): boolean =>
  text.length <= LONGEST_WORDS && (text.trim() === '' || LINK_WORDS.test(text) || labelKind(text) !== undefined)

/** Reads the links of a line as a talk's materials; `expected` is what its label announced. */
export const readMaterial = (span: Span, expected?: 'video' | 'slides'): Material => {
  const links = linksIn(...span.nodes)
  const found: { video?: string; slides?: string } = {}
  let named = 0
  for (const { url, text } of links) {
    const kind = materialOf(url, text, expected) ?? announcedBefore(text, span.text)
    if (kind === undefined || found[kind] !== undefined) continue
    found[kind] = url
    if (saysNothing(text) || isAddress(text) || isFileName(text)) named += 1
  }
  const rest = links.reduce((words, { text }) => words.replace(text, ' '), wordsOf(span))
  const silent = rest
    .split(/[\s|｜丨/、，,：:；;（）()【】[\]]+/)
    .every((word) => labelKind(word) !== undefined || !/[\p{L}\p{N}]/u.test(word))
  return { ...found, only: links.length > 0 && named === links.length && silent }
}

const isAddress = (text: string): boolean =>
  /^\s*(?:https?:\/\/|www\.)\S+\s*$|^[\w.-]+\.(?:com|cn|tv|be|org|net)\/\S*$/i.test(text)

/** The name of a deck's own file: the link shows it, whatever it is called there. */
const isFileName = (text: string): boolean => /\S\.(?:pdf|pptx?|key|odp)$/i.test(text.trim())

/** What a link leads to, by its words and its address. */
export const materialOf = (
  url: string,
  text: string,
  expected?: 'video' | 'slides',
): 'video' | 'slides' | undefined => {
  const said = labelKind(text)
  if (said === 'video' || said === 'slides') return said
  if (expected !== undefined) return expected
  if (isSlidesUrl(url)) return 'slides'
  return isVideoUrl(url) ? 'video' : undefined
}

/** What the words before a link say it is: `视频：[点击](…)`. */
const announcedBefore = (text: string, line: string): 'video' | 'slides' | undefined => {
  const before = labelKind(
    line
      .slice(0, line.indexOf(text))
      .split(/[|｜\s]/)
      .at(-1) ?? '',
  )
  return before === 'video' || before === 'slides' ? before : undefined
}

/** Gives a talk its materials; false where it has others already, which must not hide these. */
export const takeMaterial = (draft: Draft, { video, slides }: Material): boolean => {
  if (video !== undefined) draft.video ??= video
  if (slides !== undefined) draft.slides ??= slides
  return (video === undefined || draft.video === video) && (slides === undefined || draft.slides === slides)
}
