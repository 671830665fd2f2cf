import type { Element, ElementContent, Root as HtmlRoot } from 'hast'
import type { Nodes, Root } from 'mdast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { endingOf, fileUse, isServed } from '@/config/served-files'
import { isForeign, type RichText, straightAddress } from '@/lib/model'
import { fileAddress, resolveAsset } from './addresses'
import { readDefinitions } from './dialect'
import { headingId } from './headings'
import { htmlText } from './html-text'
import { joinLines } from './line-breaks'
import { showMath } from './math'
import { schema } from './schema'

/** Where a piece of prose stands on its page. */
export type Setting = {
  /** Level that the prose's highest heading gets, 3 to 6: what stands above it belongs to the page. */
  readonly topHeading: number
  /** Public address of the folder that holds the files beside the page, without a trailing slash. */
  readonly assetBase?: string
}

const HEADING = /^h[1-6]$/
const BLOCKS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'td',
  'th',
  'dt',
  'dd',
  'blockquote',
  'figcaption',
])
/** Hebrew, Arabic and their neighbours, which run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : ''

/** The last touch to a sanitized tree: headings fit the page's outline, links and images keep the page private. */
const finishElements = (root: HtmlRoot, setting: Setting): void => {
  const levels = new Set<number>()
  visit(root, 'element', ({ tagName }) => {
    if (HEADING.test(tagName)) levels.add(Number(tagName[1]))
  })
  const ranks = [...levels].sort()
  visit(root, 'element', (element, index, parent) => {
    if (HEADING.test(element.tagName)) {
      const { id } = element.properties
      if (typeof id === 'string') element.properties.id = headingId(id)
      element.tagName = `h${Math.min(6, ranks.indexOf(Number(element.tagName[1])) + setting.topHeading)}`
    }
    if (BLOCKS.has(element.tagName) && RIGHT_TO_LEFT.test(textOf(element))) element.properties.dir = 'auto'
    if (element.tagName === 'a') finishLink(element, setting)
    if (element.tagName === 'img' && parent !== undefined && index !== undefined) {
      const insideLink = parent.type === 'element' && parent.tagName === 'a'
      parent.children[index] = finishImage(element, setting, insideLink)
    }
  })
}

const finishLink = (link: Element, { assetBase }: Setting): void => {
  if (typeof link.properties.href !== 'string') return
  const href = straightAddress(link.properties.href)
  link.properties.href = href
  const resolved = resolveAsset(href, assetBase)
  if (resolved !== undefined && resolved !== href && leadsNowhere(href)) delete link.properties.href
  else if (resolved !== undefined) link.properties.href = resolved
  if (isForeign(href)) link.properties.rel = ['noopener', 'noreferrer']
}

/** Whether a relative address names a file of a kind that is never served; pages of Markdown lead to their page. */
const leadsNowhere = (href: string): boolean => {
  const { path } = fileAddress(href)
  return endingOf(path) !== '' && !/^(?:md|markdown|mdx)$/.test(endingOf(path)) && !isServed(path)
}

/** An image of this site, loaded when it is near; one of another host as a link, so that nobody else is asked for it. */
const finishImage = (image: Element, { assetBase }: Setting, insideLink: boolean): ElementContent => {
  const { src, alt } = image.properties
  const address = typeof src === 'string' ? straightAddress(src) : ''
  const text = typeof alt === 'string' ? alt : ''
  const foreign = isForeign(address)
  const resolved = address === '' || foreign ? undefined : resolveAsset(address, assetBase)
  const use = resolved === undefined || resolved === address ? 'picture' : fileUse(fileAddress(address).path)
  if (resolved !== undefined && (use === 'foreign-picture' || use === 'download') && !insideLink)
    return linkTo(resolved, text === '' ? fileName(fileAddress(address).path) : text, {})
  if (resolved !== undefined && use === 'picture') {
    return {
      ...image,
      properties: { ...image.properties, src: resolved, alt: text, loading: 'lazy', decoding: 'async' },
    }
  }
  const words = text === '' && foreign ? fileName(address) : text
  if (!foreign || insideLink) return { type: 'text', value: words }
  return linkTo(address, words, { rel: ['noopener', 'noreferrer'] })
}

const linkTo = (href: string, words: string, properties: Element['properties']): ElementContent => ({
  type: 'element',
  tagName: 'a',
  properties: { href, ...properties },
  children: [{ type: 'text', value: words }],
})

const fileName = (address: string): string =>
  address
    .replace(/[?#].*$/s, '')
    .split('/')
    .findLast(Boolean) ?? address

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
