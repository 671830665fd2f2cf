import type {
  Definition,
  FootnoteDefinition,
  Image,
  Link,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { say } from '@/config/language'
import { isServed } from '@/config/served-files'
import { isSafeUrl } from './addresses'
import type { Report } from './problems'
import { changeNodes, placeOf, styled } from './tree'

/** What links lead to: every reference takes its address along, and no address is one that a page may not lead to. */

/**
 * Makes every piece of a tree stand for itself, so that it can be shown alone: reference links and images take their
 * addresses along, and footnotes follow the block that first refers to them.
 */
export const resolveReferences = (root: Root): void => {
  const definitions = new Map<string, Definition>()
  const footnotes = new Map<string, FootnoteDefinition>()
  visit(root, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition') footnotes.set(node.identifier, node)
  })
  if (footnotes.size > 0) placeFootnotes(root, footnotes)
  changeNodes(root, (node) => resolved(node, definitions))
}

const resolved = (node: Nodes, definitions: ReadonlyMap<string, Definition>): readonly Nodes[] => {
  if (node.type === 'definition') return []
  if (node.type === 'footnoteReference') {
    return [styled('sup', {}, [{ type: 'text', value: `[${node.label ?? node.identifier}]` }], node)]
  }
  if (node.type === 'footnoteDefinition') {
    const label = styled('sup', {}, [{ type: 'text', value: `[${node.label ?? node.identifier}] ` }], node)
    const [first, ...others] = node.children
    const opening: RootContent =
      first?.type === 'paragraph'
        ? { ...first, children: [label, ...first.children] }
        : { type: 'paragraph', children: [label], ...placeOf(node) }
    return [
      styled(
        'aside',
        { className: ['note'] },
        [opening, ...(first?.type === 'paragraph' ? others : node.children)],
        node,
      ),
    ]
  }
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return [node]
  const { url = '', title = null } = definitions.get(node.identifier) ?? {}
  if (node.type === 'linkReference') return [{ type: 'link', url, title, children: node.children, ...placeOf(node) }]
  return [{ type: 'image', url, title, alt: node.alt ?? '', ...placeOf(node) }]
}

/** Moves top-level footnotes behind the first block that refers to them. */
const placeFootnotes = (root: Root, footnotes: ReadonlyMap<string, FootnoteDefinition>): void => {
  const followers = new Map<RootContent, FootnoteDefinition[]>()
  const moved = new Set<RootContent>()
  for (const block of root.children) {
    if (block.type === 'footnoteDefinition') continue
    visit(block, 'footnoteReference', ({ identifier }) => {
      const note = footnotes.get(identifier)
      if (note === undefined || moved.has(note) || !root.children.includes(note)) return
      moved.add(note)
      followers.set(block, [...(followers.get(block) ?? []), note])
    })
  }
  root.children = root.children.flatMap((block) => (moved.has(block) ? [] : [block, ...(followers.get(block) ?? [])]))
}

/** Spaces, and brackets around a number as telephones write them: `照片 (2).jpg`. */
const SPACED = /(!?)\[([^\]\n]*)\]\(((?:[^()\n<>"]|\([^()\n]*\))*?\s(?:[^()\n<>"]|\([^()\n]*\))*)\)/g

/**
 * Links and pictures whose file has a space in its name. CommonMark ends an address at a space and leaves the marks in
 * the text; file managers do not mind. Only names of files that are served count.
 */
export const readSpacedNames = (root: Root): void => {
  visit(root, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined || !node.value.includes('](')) return
    const parts = piecesOf(node)
    if (parts.length === 1 && parts[0] === node) return
    parent.children.splice(index, 1, ...parts)
    return [SKIP, index + parts.length]
  })
}

const piecesOf = (node: Text): readonly PhrasingContent[] => {
  const parts: PhrasingContent[] = []
  let last = 0
  for (const { 0: written, 1: mark, 2: label = '', 3: name = '', index } of node.value.matchAll(SPACED)) {
    if (/^[a-z][a-z0-9+.-]*:|^[/#?]/i.test(name) || !isServed(name.trim())) continue
    if (index > last) parts.push(textAt(node, node.value.slice(last, index)))
    parts.push(mark === '!' ? picture(node, label, name.trim()) : link(node, label, name.trim()))
    last = index + written.length
  }
  if (last === 0) return [node]
  if (last < node.value.length) parts.push(textAt(node, node.value.slice(last)))
  return parts
}

type Placed = Pick<Text, 'position'>

const textAt = (node: Placed, value: string): Text => ({ type: 'text', value, ...placeOf(node) })

const picture = (node: Placed, alt: string, url: string): Image => ({
  type: 'image',
  url: addressOf(url),
  alt,
  ...placeOf(node),
})

const link = (node: Placed, label: string, url: string): Link => ({
  type: 'link',
  url: addressOf(url),
  children: [textAt(node, label)],
  ...placeOf(node),
})

const addressOf = (name: string): string => name.replace(/\s/g, '%20')

/** Takes addresses off links and images that no page may lead to, and keeps their words. */
export const checkLinks = (root: Nodes, report: Report): void =>
  changeNodes(root, (node) => {
    if ((node.type !== 'link' && node.type !== 'image') || isSafeUrl(node.url)) return [node]
    report('unsafe-link', node, {
      message: say(
        `The address “${node.url.slice(0, 60)}” is not one that a page may lead to.`,
        `页面不能链接到“${node.url.slice(0, 60)}”。`,
      ),
      hint: say(
        'Use an address that begins with https:, mailto: or tel:, or a path of this site.',
        '请使用以 https:、mailto: 或 tel: 开头的地址，或本站的路径。',
      ),
    })
    return node.type === 'link' ? node.children : [{ ...node, url: '' }]
  })
