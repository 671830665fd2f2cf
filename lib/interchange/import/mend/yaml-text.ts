import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, stringify } from 'yaml'

/** A field or list item with the text that it takes up; ranges count characters of the YAML. */
type Part = { readonly start: number; readonly end: number; readonly value: Node | null; readonly item: boolean }

const open = (yaml: string): Document.Parsed => parseDocument(yaml, { uniqueKeys: false })

/** The fields and items on the way to a path, the outermost first; it ends where the path does not exist. */
const partsTo = (yaml: string, path: readonly string[]): readonly Part[] => {
  const parts: Part[] = []
  let node: Node | null = open(yaml).contents
  for (const step of path) {
    const part = partAt(node, step)
    if (part === undefined) break
    parts.push(part)
    node = part.value
  }
  return parts
}

const partAt = (node: Node | null, step: string): Part | undefined => {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.findLast(({ key }) => isScalar(key) && String(key.value) === step)
    const [start = 0, keyEnd = 0] = pair?.key.range ?? []
    return pair && { start, end: pair.value?.range?.[1] ?? keyEnd, value: pair.value, item: false }
  }
  const value = isSeq<Node>(node) ? node.items[Number(step)] : undefined
  const [start, end] = value?.range ?? []
  return value === undefined || start === undefined || end === undefined ? undefined : { start, end, value, item: true }
}

/** The text of a plain value as written, quotes included; undefined where there is none. */
export const writtenValue = (yaml: string, field: string): string | undefined => {
  const value = partsTo(yaml, [field])[0]?.value
  const [start, end] = value?.range ?? []
  return isScalar(value) && start !== undefined && end !== undefined ? yaml.slice(start, end) : undefined
}

/** Writes another value in a field's place; the rest of the text stays as it is. A missing field is added at the end. */
export const writeValue = (yaml: string, field: string, value: string): string => {
  const part = partsTo(yaml, [field])[0]
  if (part === undefined) return `${yaml.replace(/\n+$/, '')}\n${field}: ${value}`
  const [start = part.end, end = part.end] = part.value?.range ?? []
  return `${yaml.slice(0, start)}${start === end && !/\s$/.test(yaml.slice(0, start)) ? ' ' : ''}${value}${yaml.slice(end)}`
}

/**
 * Turns a field into a comment, or the smallest part around it that stands on lines of its own.
 * @param path such as `['links', '0', 'url']`
 * @returns undefined where nothing can be taken out alone
 */
export const commentOut = (yaml: string, path: readonly string[]): string | undefined => {
  const part = partsTo(yaml, path).findLast(({ start, item }) =>
    standsAlone(yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start), item),
  )
  if (part === undefined) return undefined
  const from = yaml.lastIndexOf('\n', part.start - 1) + 1
  const written = yaml.slice(part.start, part.end).replace(/\s+$/, '')
  const end = part.start + written.length
  const to = yaml.indexOf('\n', end) < 0 ? yaml.length : yaml.indexOf('\n', end)
  return `${yaml.slice(0, from)}${yaml.slice(from, to).replace(/^/gm, '# ')}${yaml.slice(to)}`
}

const standsAlone = (before: string, item: boolean): boolean => (item ? /^\s*-\s+$/ : /^\s*$/).test(before)

/** Gives a field another name; its value and everything around it stay as they are. */
export const renameField = (yaml: string, from: string, to: string): string => {
  const part = partsTo(yaml, [from])[0]
  if (part === undefined) return yaml
  const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^:\n]+?)(?=\s*:)/.exec(yaml.slice(part.start))?.[0] ?? from
  return `${yaml.slice(0, part.start)}${to}${yaml.slice(part.start + key.length)}`
}

/** Writes a value of any kind in a field's place, or adds the field at the end. */
export const writeField = (yaml: string, field: string, value: unknown): string => {
  const part = partsTo(yaml, [field])[0]
  const line = stringify({ [field]: value }, { lineWidth: 0, flowCollectionPadding: false }).trimEnd()
  if (part === undefined) return yaml.trim() === '' ? line : `${yaml.replace(/\s+$/, '')}\n${line}`
  return `${yaml.slice(0, part.start)}${line}${yaml.slice(part.end).replace(/^[^\S\n]+(?=\n|$)/, '')}`
}
