import type { Html, Link, Nodes } from 'mdast'
import { say } from '@/config/language'
import { videoFrom } from '@/lib/model'
import { isSafeUrl } from './addresses'
import { attribute, type HtmlToken, htmlTokens } from './html-tokens'
import type { Report } from './problems'
import { allowedTags } from './schema'
import { changeNodes, placeOf } from './tree'

const MOST_TAGS = 1000
const MOST_OPEN = 100
const VOID = new Set(['br', 'hr', 'img', 'source', 'embed', 'wbr', 'input'])
const SILENT = new Set([
  'center',
  'font',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'nav',
  'tt',
  'big',
  'strike',
])
const PLAYERS = new Set(['iframe', 'video', 'source', 'embed', 'audio'])
const FLOW = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition', 'styled'])

type Piece = string | Link | { readonly type: 'break' }

/**
 * Raw HTML, before it is parsed: comments go, `<br>` becomes a line break, frames become links to what they show, and
 * tags that prose may not hold are taken off their text, so that none of them can swallow it.
 */
export const cleanHtml = (root: Nodes, report: Report): void => {
  const exceeds = tagCounter()
  changeNodes(root, (node, parent) => {
    if (node.type !== 'html') return [node]
    const pieces = htmlTokens(node.value).flatMap((token) => cleaned(token, node, report, exceeds(token)))
    return FLOW.has(parent.type) ? asBlock(pieces, node) : pieces.map((piece) => asInline(piece, node))
  })
}

/** Counts tags, and tells of each whether it is one too many or nests too deep for the stack of an HTML parser. */
const tagCounter = (): ((token: HtmlToken) => boolean) => {
  let tags = 0
  let open = 0
  return (token) => {
    if (token.kind !== 'tag') return false
    tags += 1
    const deepest = token.closing ? open : open + 1
    if (!VOID.has(token.name)) open = token.closing ? Math.max(0, open - 1) : deepest
    return tags > MOST_TAGS || deepest > MOST_OPEN
  }
}

const cleaned = (token: HtmlToken, node: Html, report: Report, tooMany: boolean): readonly Piece[] => {
  if (token.kind === 'comment') return []
  if (token.kind === 'text') return [token.source.replaceAll('<', '&lt;')]
  const source = attribute(token.source, 'src')
  if (token.name === 'br') return [{ type: 'break' }]
  if (PLAYERS.has(token.name) && source !== undefined && isSafeUrl(source)) return [videoLink(source)]
  if (allowedTags.includes(token.name)) return tooMany ? [] : [token.source]
  if (!token.closing && !SILENT.has(token.name)) {
    report('unsupported-html', node, {
      message: say(
        `<${token.name}> is not shown; the text inside it is.`,
        `不显示 <${token.name}> 标签，只显示其中的文字。`,
      ),
      hint: say(
        'Write it in Markdown, or use a shortcode such as {{< video >}}.',
        '请用 Markdown 书写，或使用 {{< video >}} 等短代码。',
      ),
    })
  }
  return []
}

const videoLink = (source: string): Link => {
  const { site, url } = videoFrom(source)
  const data = { hProperties: { className: ['embed', `embed-${site}`] } }
  return { type: 'link', url, children: [{ type: 'text', value: url.replace(/^https?:\/\/(?:www\.)?/, '') }], data }
}

const asInline = (piece: Piece, node: Html): Nodes =>
  typeof piece === 'string' ? { type: 'html', value: piece, ...placeOf(node) } : { ...piece, ...placeOf(node) }

/** One node again where it can be; links that stand alone become paragraphs that a reader of the tree can see. */
const asBlock = (pieces: readonly Piece[], node: Html): readonly Nodes[] => {
  const visible = pieces.filter((piece) => typeof piece !== 'string' || piece.trim() !== '')
  const links = visible.filter((piece) => typeof piece !== 'string' && piece.type === 'link')
  if (visible.length === 0) return []
  if (links.length === visible.length) {
    return links.map((link) => ({ type: 'paragraph', children: [{ ...link, ...placeOf(node) }], ...placeOf(node) }))
  }
  return [{ type: 'html', value: pieces.map(asHtml).join(''), ...placeOf(node) }]
}

const asHtml = (piece: Piece): string => {
  if (typeof piece === 'string') return piece
  if (piece.type === 'break') return '<br>'
  const url = piece.url.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return `<a href="${url}">${url}</a>`
}
