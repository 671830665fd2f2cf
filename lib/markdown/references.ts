import type { Definition, FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { changeNodes, placeOf, styled } from './tree'

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
