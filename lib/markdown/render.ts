import type { Root as HtmlRoot } from 'hast'
import type { Nodes, Root } from 'mdast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { RichText } from '@/lib/model'
import { readDefinitions } from './dialect'
import { finishElements, type Setting } from './finish'
import { htmlText } from './html-text'
import { joinLines } from './line-breaks'
import { showMath } from './math'
import { schema } from './schema'

const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).freeze()
const parseRaw = unified().use(rehypeRaw).freeze()
const sanitize = unified().use(rehypeSanitize, schema).freeze()
const stringify = unified().use(rehypeStringify).freeze()

/**
 * Shows blocks of Markdown as sanitized HTML and as plain text, both from the same tree, so that they never disagree.
 * Headings are moved down as `setting` asks; addresses of files beside the page get their folder.
 */
export const renderNodes = (nodes: readonly Nodes[], setting: Setting): RichText => {
  const root: Root = { type: 'root', children: nodes.map(joinLines) as Root['children'] }
  readDefinitions(root)
  let raw = false
  visit(root, 'html', () => {
    raw = true
  })
  const html = toHtml.runSync(root)
  const parsed: HtmlRoot = raw ? parseRaw.runSync(html) : html
  const clean = sanitize.runSync(parsed)
  finishElements(clean, setting)
  const show = showMath(clean)
  const text = htmlText(clean)
  show()
  return { html: stringify.stringify(clean).trim(), text }
}
