import type { Draft } from './draft'
import { isSlidesUrl, isVideoUrl, linksIn } from './links'
import { type Span, wordsOf } from './span'
import { labelKind } from './words/labels'

/** The recording and slides a line links to. `only` means that the line says nothing else. */
export type Material = { readonly video?: string; readonly slides?: string; readonly only: boolean }

const LONGEST_WORDS = 14

/** Reads the links of a line as a talk's materials; `expected` is what its label announced. */
export const readMaterial = (span: Span, expected?: 'video' | 'slides'): Material => {
  const links = linksIn(...span.nodes)
  const found: { video?: string; slides?: string } = {}
  let named = 0
  for (const { url, text } of links) {
    const kind = materialOf(url, text, expected) ?? announcedBefore(text, span.text)
    if (kind === undefined || found[kind] !== undefined) continue
    found[kind] = url
    if (text.trim().length <= LONGEST_WORDS || isAddress(text) || isFileName(text)) named += 1
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
