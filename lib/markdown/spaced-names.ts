import type { Image, Link, PhrasingContent, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { isServed } from '@/config/served-files'

/** Spaces, and brackets around a number as telephones write them: `照片 (2).jpg`. */
const SPACED = /(!?)\[([^\]\n]*)\]\(((?:[^()\n<>"]|\([^()\n]*\))*?\s(?:[^()\n<>"]|\([^()\n]*\))*)\)/g

/**
 * Links and pictures whose file has a space in its name. CommonMark ends an address at a space and leaves the marks in
 * the text; file managers do not mind. Only names of files that are served count.
 */
export const readSpacedNames = (root: Root): void => {
  visit(root, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined || !node.value.includes('](')) return
    const parts = partsOf(node)
    if (parts.length === 1 && parts[0] === node) return
    parent.children.splice(index, 1, ...parts)
    return [SKIP, index + parts.length]
  })
}

const partsOf = (node: Text): readonly PhrasingContent[] => {
  const parts: PhrasingContent[] = []
  let last = 0
  for (const { 0: written, 1: mark, 2: label = '', 3: name = '', index } of node.value.matchAll(SPACED)) {
    if (/^[a-z][a-z0-9+.-]*:|^[/#?]/i.test(name) || !isServed(name.trim())) continue
    if (index > last) parts.push(textOf(node, node.value.slice(last, index)))
    parts.push(mark === '!' ? picture(node, label, name.trim()) : link(node, label, name.trim()))
    last = index + written.length
  }
  if (last === 0) return [node]
  if (last < node.value.length) parts.push(textOf(node, node.value.slice(last)))
  return parts
}

type Placed = Pick<Text, 'position'>

const placeOf = ({ position }: Placed): Placed => (position === undefined ? {} : { position })

const textOf = (node: Placed, value: string): Text => ({ type: 'text', value, ...placeOf(node) })

const picture = (node: Placed, alt: string, url: string): Image => ({
  type: 'image',
  url: addressOf(url),
  alt,
  ...placeOf(node),
})

const link = (node: Placed, label: string, url: string): Link => ({
  type: 'link',
  url: addressOf(url),
  children: [textOf(node, label)],
  ...placeOf(node),
})

const addressOf = (name: string): string => name.replace(/\s/g, '%20')
