import { say } from '@/config/language'

/** What was decoded from another encoding. */
export const decoded = (encoding: string): string =>
  say(`It was written in ${encoding}, and is UTF-8 now.`, `原来的编码是 ${encoding}，现在是 UTF-8。`)

/** Nothing is written that has lost letters: no page is made of it. */
export const LOST = say(
  'Letters were lost in it before: “�” stands in their place. Fetch it from where it was right.',
  '其中的文字早已损坏，变成了“�”。请找回未损坏的原文。',
)

/** The first line of a text in which letters were lost. */
export const lineOfLost = (text: string): number | undefined => {
  const at = text.indexOf('\ufffd')
  return at < 0 ? undefined : text.slice(0, at).split(/\r\n|\r|\n/).length
}
