import type { Blockquote, Heading, Link, List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { absoluteUrl } from '../absolute-url'
import { cleanText, oneLine } from '../plain-text'

type Handle = NonNullable<NonNullable<Options['handlers']>['strong']>

/** Text on one line; whatever would be Markdown in it is escaped when the tree is written. */
export const text = (value: string): PhrasingContent => ({ type: 'text', value: oneLine(value) })

export const heading = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(value)],
})

export const paragraph = (children: readonly PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: [...children],
})

export const quote = (value: string): Blockquote => ({ type: 'blockquote', children: [paragraph([text(value)])] })

export const link = (name: string, url: string): Link => ({ type: 'link', url, children: [text(name)] })

/** A list without blank lines between its items. */
export const list = (items: readonly (readonly PhrasingContent[])[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
})

const reader = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark)

/**
 * Sanitized HTML as Markdown nodes. Addresses of this site become full ones, so that they still lead somewhere in a
 * copied text.
 * @param origin the site's address without a trailing slash
 */
export const proseNodes = (html: string, origin: string): readonly RootContent[] => {
  const tree = reader.runSync(reader.parse(cleanText(html)))
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image') node.url = absoluteUrl(origin, node.url)
  })
  return tree.children
}

/**
 * Emphasis as people write it. The library would spell Han characters beside the marks as references, so that strict
 * readers see the emphasis; everybody else would see the references.
 */
const marked =
  (mark: string): Handle =>
  (node, _parent, state, info) =>
    mark + state.containerPhrasing(node, { ...info, before: mark, after: mark }) + mark

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-', handlers: { strong: marked('**'), emphasis: marked('*') } })

/** The nodes as GitHub-flavoured Markdown. */
export const writeMarkdown = (children: readonly RootContent[]): string =>
  writer.stringify({ type: 'root', children: [...children] })
