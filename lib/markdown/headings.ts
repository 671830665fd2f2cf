import type { Heading, Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/** Names under which pages keep parts of their own; a heading of the prose gets another one beside them. */
const TAKEN = new Set(
  `main events coming people years what way venue topic talks takeaways slides related recordings recording programme
  privacy organizer next near names more materials keys introduction frequent register seats`.split(/\s+/),
)

/** Whether a page has a part of its own of this name. */
export const isPartOfPage = (name: string): boolean => TAKEN.has(name)

/** The id of a heading on its page: its name, unless the page itself goes by it. */
export const headingId = (name: string): string => (TAKEN.has(name) || /^__|-h$/.test(name) ? `text-${name}` : name)

/** The name that Hugo and GitHub give a heading: letters and digits of any script, in lower case. */
const nameOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]+/gu, '')
    .replace(/\s+/g, '-')
    .slice(0, 100)

/** `{#name}`, `{.wide #name}`, `{.unlisted}`, `{#name lang="de"}`: attributes of a heading, as Hugo and Pandoc have them. */
const WRITTEN =
  /\s*\{\s*((?:(?:[#.][\p{L}\p{N}_:.-]{1,100}|[\w-]{1,40}=(?:"[^"{}]{0,200}"|[^\s"{}]{1,100}))\s*)+)\}\s*$/u

/** Takes attributes off the end of a heading. @returns the name among them */
const writtenName = (heading: Heading): string | undefined => {
  const last = heading.children.at(-1)
  if (last?.type !== 'text') return undefined
  const match = WRITTEN.exec(last.value)
  if (match === null) return undefined
  last.value = last.value.slice(0, match.index)
  return /(?:^|\s)#(\S+)/.exec(match[1] ?? '')?.[1]
}

/** What names that different generators make of one heading have in common: `what-s-new`, `whats-new`, `a--b`. */
const foldName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Gives every heading an id, as written in `{#id}` or made of its words, and leads the links of the text to it. */
export const nameHeadings = (root: Nodes): void => {
  const ids = new Map<string, string>()
  const folded = new Map<string, string>()
  const used = new Set<string>()
  visit(root, 'heading', (heading) => {
    const written = writtenName(heading)
    const name = written ?? nameOf(textOf(heading))
    if (name === '') return
    let id = headingId(name)
    let counted = name
    for (let count = 1; used.has(id); count += 1) {
      id = `${headingId(name)}-${count}`
      counted = `${name}-${count}`
    }
    used.add(id)
    for (const one of [counted, counted.toLowerCase(), ...(written === undefined ? [] : [nameOf(textOf(heading))])])
      if (!ids.has(one)) ids.set(one, id)
    if (foldName(counted) !== '' && !folded.has(foldName(counted))) folded.set(foldName(counted), id)
    heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } }
  })
  if (ids.size === 0) return
  visit(root, 'link', (link) => {
    if (!link.url.startsWith('#')) return
    const wanted = decode(link.url.slice(1)).normalize('NFC')
    const id = ids.get(wanted) ?? ids.get(wanted.toLowerCase()) ?? folded.get(foldName(wanted))
    if (id !== undefined) link.url = `#${encodeURIComponent(id)}`
  })
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
