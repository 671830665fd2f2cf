import { type Document, isMap, isPair, isSeq, type LineCounter, type Node } from 'yaml'

type Position = { readonly line: number; readonly column: number }
type Path = readonly PropertyKey[]

/**
 * Finds where a front-matter path such as `['authors', 1]` stands in its file.
 * A path that does not exist is placed at its nearest ancestor that does.
 * @param key point at the key instead of the value, as for unknown fields
 */
export const locate = (
  document: Document.Parsed,
  counter: LineCounter,
  firstLine: number,
  path: Path,
  key = false,
): Position => {
  const offset = offsetOf(document.contents, path, key) ?? document.contents?.range?.[0] ?? 0
  const { line, col } = counter.linePos(offset)
  return { line: line + firstLine - 1, column: col }
}

const offsetOf = (node: Node | null, path: Path, key: boolean): number | undefined => {
  const [step, ...rest] = path
  if (step === undefined || node === null) return node?.range?.[0]
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step))
    if (pair === undefined) return node.range?.[0]
    const keyOffset = (pair.key as Node).range?.[0]
    if (rest.length === 0 && key) return keyOffset
    const value = pair.value as Node | null
    return offsetOf(value, rest, key) ?? keyOffset
  }
  if (isSeq(node) && typeof step === 'number')
    return offsetOf((node.items[step] as Node | undefined) ?? null, rest, key) ?? node.range?.[0]
  return node.range?.[0]
}
