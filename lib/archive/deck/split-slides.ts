import type { Nodes, Root, RootContent } from 'mdast'
import { type OwnShortcodes, renderNodes, slugify } from '@/lib/markdown'
import type { SlideDeck } from '@/lib/model'

/** Names of the elements that a slide's own settings and its speaker's notes become before they are taken out. */
export const SETTINGS = 'slide-settings'
export const NOTES = 'speaker-notes'

/** `speaker_note`, `fragment` and `slide`: what Hugo's decks have on top of other pages. */
export const deckShortcodes: OwnShortcodes = ({ name, named, positional }) => {
  if (name === 'speaker_note') return { hName: NOTES, hProperties: {} }
  if (name === 'fragment') return { hName: 'div', hProperties: { className: ['fragment'] } }
  return name === 'slide' ? { hName: SETTINGS, hProperties: { ...named, class: positional[0] } } : undefined
}

type Slide = SlideDeck['slides'][number]
type Setting = { readonly assetBase: string }

/** Cuts a deck at its thematic breaks. A slide on which nothing stands is none. */
export const splitSlides = (root: Root, setting: Setting): readonly Slide[] => {
  const runs: RootContent[][] = [[]]
  for (const node of root.children)
    if (node.type === 'thematicBreak') runs.push([])
    else runs.at(-1)?.push(node)
  return runs.filter((run) => run.length > 0).map((run) => slideOf(run, setting))
}

const slideOf = (nodes: readonly RootContent[], { assetBase }: Setting): Slide => {
  const taken: Taken = { notes: [], settings: {} }
  const shown = nodes.flatMap((node) => takeOut(node, taken))
  const { html, text } = renderNodes(shown, { topHeading: 3, assetBase })
  const notes = renderNodes(taken.notes, { topHeading: 4, assetBase })
  const { id, background } = taken.settings
  return {
    html,
    text,
    ...(notes.html === '' ? {} : { notes }),
    ...(id === undefined ? {} : { id }),
    ...(background === undefined ? {} : { background }),
  }
}

type Taken = { readonly notes: Nodes[]; settings: { readonly id?: string; readonly background?: string } }

/** Takes notes and settings out of a slide's blocks, wherever they stand, and keeps them aside. */
const takeOut = (node: Nodes, taken: Taken): readonly Nodes[] => {
  if (node.type === 'styled' && node.data.hName === NOTES) {
    taken.notes.push(...asBlocks(node.children))
    return []
  }
  if (node.type === 'styled' && node.data.hName === SETTINGS) {
    taken.settings = { ...taken.settings, ...settingsOf(node.data.hProperties) }
    return node.children.flatMap((child) => takeOut(child, taken))
  }
  if ('children' in node) {
    const children: readonly Nodes[] = node.children
    node.children = children.flatMap((child) => takeOut(child, taken)) as never
  }
  return [node]
}

const asBlocks = (nodes: readonly Nodes[]): readonly Nodes[] => {
  const inline = nodes.some(({ type }) => type === 'text')
  return inline ? [{ type: 'paragraph', children: nodes as never }] : nodes
}

/** Colours by name, by hex digits or as a function of plain numbers: nothing that could load anything. */
const COLOR = /^(?:[a-z]{3,30}|#[\da-f]{3,8}|(?:rgb|hsl|oklch)a?\([\d\s.,%/]+\))$/i

const settingsOf = (written: Readonly<Record<string, unknown>>): Taken['settings'] => {
  const id = typeof written.id === 'string' && written.id.trim() !== '' ? slugify(written.id) : undefined
  const color = [written['background-color'], written.background].find(
    (value): value is string => typeof value === 'string' && COLOR.test(value.trim()),
  )
  return { ...(id === undefined ? {} : { id }), ...(color === undefined ? {} : { background: color.trim() }) }
}
