import type { Nodes, Paragraph, PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

const LABEL = /^\s*[^\s，。；：:]{1,10}\s?[：:](?!\/\/)/

/**
 * Keeps lines apart that begin with short labels (`时间：…`, `地点：…`). Organizers mean them as lines, though in Markdown
 * they flow together.
 */
export const keepLabelLines = (root: Nodes): void =>
  visit(root, 'paragraph', (paragraph) => {
    const lines = paragraph.children
      .map((child) => (child.type === 'break' ? '\n' : textOf(child)))
      .join('')
      .split('\n')
    if (lines.length < 2 || lines.length > MOST) return
    const apart = lines.map((line, index) => index > 0 && LABEL.test(line) && LABEL.test(lines[index - 1] ?? ''))
    if (apart.includes(true)) breakLines(paragraph, apart)
  })

const MOST = 200

const breakLines = (paragraph: Paragraph, apart: readonly boolean[]): void => {
  let line = 0
  paragraph.children = paragraph.children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'break') line += 1
    if (child.type !== 'text') {
      line += child.type === 'break' ? 0 : textOf(child).split('\n').length - 1
      return [child]
    }
    const pieces: PhrasingContent[] = []
    let value = ''
    child.value.split('\n').forEach((text, index) => {
      if (index > 0) line += 1
      if (index > 0 && apart[line]) {
        pieces.push({ ...child, value: value.trimEnd() }, { type: 'break' })
        value = text.trimStart()
      } else value += index > 0 ? `\n${text}` : text
    })
    return [...pieces, { ...child, value }]
  })
}
