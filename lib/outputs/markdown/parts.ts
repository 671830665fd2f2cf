import type { PhrasingContent, RootContent } from 'mdast'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { Mention, RichText } from '@/lib/model'
import { absoluteUrl, webUrl } from '../absolute-url'
import { oneLine } from '../plain-text'
import { link, list, proseNodes, text } from './tree'

const { labelled, separator } = messages.machines

const literal = (value: string): PhrasingContent => ({ type: 'text', value })

/** Several things in a row, as the site's language separates them. */
export const inRow = (things: readonly (readonly PhrasingContent[])[]): readonly PhrasingContent[] =>
  things.flatMap((thing, index) => (index === 0 ? thing : [literal(separator), ...thing]))

/** A speaker with nickname and post. */
export const speakerLink = ({ name, slug, alias, role }: Mention, origin: string): readonly PhrasingContent[] => {
  const more = [alias, role].filter((part) => part !== undefined).map(oneLine)
  const page = link(name, absoluteUrl(origin, routes.speaker(slug)))
  return more.length === 0 ? [page] : [page, literal(` (${more.join(separator)})`)]
}

/** A link that may be followed; nothing for other schemes. */
export const resource = (url: string | undefined, name: string, origin: string): readonly PhrasingContent[] => {
  const address = url === undefined ? undefined : webUrl(url, origin)
  return address === undefined ? [] : [link(name, address)]
}

/** The address itself, as a link; nothing where there is none. */
export const address = (url: string | undefined): readonly PhrasingContent[] =>
  url === undefined ? [] : [{ type: 'link', url, children: [literal(url)] }]

/** Plain text; nothing where there is none. */
export const plain = (value: string): readonly PhrasingContent[] => (oneLine(value) === '' ? [] : [text(value)])

/** Labelled facts as a list; those that say nothing are left out. */
export const factList = (facts: readonly (readonly [string, readonly PhrasingContent[]])[]): readonly RootContent[] => {
  const items = facts
    .filter(([, value]) => value.length > 0)
    .map(([label, value]) => [literal(labelled(label, '')), ...value])
  return items.length === 0 ? [] : [list(items)]
}

/** Prose of a record; nothing where there is none. */
export const prose = (content: RichText | undefined, origin: string): readonly RootContent[] =>
  content === undefined ? [] : proseNodes(content.html, origin)
