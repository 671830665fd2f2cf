import type { Nodes, Text } from 'mdast'

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const WIDE_PUNCTUATION = /[\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’…—]/u

/** Han and Kana, which are written without spaces between words. */
export const isWide = (character: string): boolean => WIDE.test(character)

/** Full-width punctuation, and the quotes, dashes and dots that Chinese shares with Latin. */
export const isWidePunctuation = (character: string): boolean => WIDE_PUNCTUATION.test(character)

const isFullWidth = (character: string): boolean => /[\u3000-\u303f\uff00-\uff65]/u.test(character)

/**
 * Whether a line break in the source between these two characters stands for nothing rather than for a space
 * (CSS Text 3, segment break transformation): between wide characters, and beside full-width punctuation.
 */
const joinsWithoutSpace = (before: string, after: string): boolean =>
  isFullWidth(before) ||
  isFullWidth(after) ||
  ((isWide(before) || isWidePunctuation(before)) && (isWide(after) || isWidePunctuation(after)))

/**
 * Takes out the line breaks of the source that stand for nothing (between Han characters, beside full-width
 * punctuation), also where emphasis or a link begins or ends there. Returns a copy without positions; the tree keeps its
 * lines.
 */
export const joinLines = <Node extends Nodes>(node: Node): Node => {
  const texts: Text[] = []
  const copy = copied(node, texts)
  texts.forEach((text, index) => {
    if (text.value.includes('\n')) {
      const before = texts[index - 1]?.value.at(-1) ?? ''
      const after = texts[index + 1]?.value[0] ?? ''
      text.value = joined(text.value, before, after)
    }
  })
  return copy
}

const copied = <Node extends Nodes>(node: Node, texts: Text[]): Node => {
  const copy = { ...node }
  delete copy.position
  if (copy.type === 'text') texts.push(copy)
  else if (copy.type === 'inlineCode' || copy.type === 'image') texts.push({ type: 'text', value: 'x' })
  if ('children' in copy) copy.children = copy.children.map((child) => copied(child as Nodes, texts)) as never
  return copy
}

const joined = (value: string, before: string, after: string): string => {
  const lines = value.split('\n').map((line, index, { length }) => {
    const end = index < length - 1 ? line.trimEnd() : line
    return index > 0 ? end.trimStart() : end
  })
  let text = lines[0] ?? ''
  for (const [index, line] of lines.slice(1).entries()) {
    const left = text.at(-1) ?? before
    const right = line[0] ?? (index === lines.length - 2 ? after : '')
    text += left !== '' && joinsWithoutSpace(left, right) ? line : `\n${line}`
  }
  return text
}

/** The same for finished text: breaks vanish or become one space, and runs of spaces shrink to one. */
export const joinText = (text: string): string => joined(text, '', '').replace(/\s+/gu, ' ').trim()
