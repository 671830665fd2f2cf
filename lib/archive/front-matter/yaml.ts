import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml'
import { say } from '@/config/language'
import { indentContinuations } from './indentation'
import { excessOf } from './limits'
import type { Fault, Parsed, Position } from './parse'
import { describeYaml } from './yaml-words'

type Words = { readonly message: string; readonly hint: string }

/**
 * Parses YAML, and JSON, which is YAML. Never throws. Keys that are lists or maps themselves are refused before anything
 * is made of them: they can be nested so that their text grows without bound.
 * A field written twice counts where it stands last with a value, as other readers of YAML have it.
 */
export const parseYaml = (yaml: string): Parsed => {
  const excess = excessOf(yaml)
  if (excess !== undefined) return brokenBy([{ line: 1, column: 1, level: 'error', ...EXCESS[excess] }])
  const { document, position } = documentOf(yaml)
  const fault = (offset: number, words: Words, level: Fault['level'] = 'error'): Fault => ({
    ...position(offset),
    level,
    ...words,
  })
  const [first] = document.errors
  if (first !== undefined) return brokenBy([fault(first.pos[0], describeYaml(first.code, first.message))])
  const root = document.contents
  if (root !== null && !isMap(root)) return brokenBy([fault(offsetOf(root), NOT_FIELDS)])
  const odd: Fault[] = []
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key)) odd.push(fault(offsetOf(key as Node | null), ODD_KEY))
    },
  })
  if (odd.length > 0) return brokenBy(odd)
  const doubles = dropDoubles(document).map((key) => ({
    field: String(isScalar(key) ? key.value : ''),
    ...fault(offsetOf(key), DOUBLE, 'warning'),
  }))
  keepWrittenNumbers(document)
  try {
    return {
      value: document.toJS({ maxAliasCount: 100 }) ?? {},
      locate: (path, key = false) => position(seek(document.contents, path, key) ?? offsetOf(document.contents)),
      faults: doubles,
      broken: false,
    }
  } catch {
    return brokenBy([fault(offsetOf(root), TOO_DEEP)])
  }
}

const brokenBy = (faults: readonly Fault[]): Parsed => ({
  value: {},
  locate: () => ({ line: 1, column: 1 }),
  faults,
  broken: true,
})

/** The document, read with its continuation lines indented where it cannot be read as it stands. */
const documentOf = (
  yaml: string,
): { readonly document: Document.Parsed; readonly position: (offset: number) => Position } => {
  const read = (text: string, added: readonly number[]) => {
    const lineCounter = new LineCounter()
    const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false })
    const position = (offset: number): Position => {
      const { line, col } = lineCounter.linePos(offset)
      return { line, column: Math.max(1, col - (added[line - 1] ?? 0)) }
    }
    return { document, position }
  }
  const written = read(yaml, [])
  if (written.document.errors.length === 0) return written
  const { text, added } = indentContinuations(yaml)
  const mended = text === yaml ? written : read(text, added)
  return mended.document.errors.length === 0 ? mended : written
}

const offsetOf = (node: Node | null): number => node?.range?.[0] ?? 0

/** Takes the pairs away that a later one of the same key outdoes. @returns their keys */
const dropDoubles = (document: Document.Parsed): readonly Node[] => {
  const lost: Node[] = []
  visit(document, {
    Map: (_, map) => {
      const nameOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key)
      const counts = new Map<string, Pair>()
      for (const pair of map.items) {
        const before = counts.get(nameOf(pair))
        if (before === undefined || !isEmpty(pair)) counts.set(nameOf(pair), pair)
      }
      if (counts.size === map.items.length) return
      const kept = new Set(counts.values())
      lost.push(...map.items.filter((pair) => !kept.has(pair)).map(({ key }) => key as Node))
      map.items = map.items.filter((pair) => kept.has(pair))
    },
  })
  return lost
}

const isEmpty = ({ value }: Pair): boolean =>
  value === null || (isScalar(value) && (value.value === null || value.value === ''))

/** `010101` is a postcode and `1.10` a version: a number that would be written otherwise stays the text it is. */
const keepWrittenNumbers = (document: Document.Parsed): void =>
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'number' && scalar.source !== undefined && String(scalar.value) !== scalar.source)
        scalar.value = scalar.source
    },
  })

const seek = (node: Node | null, path: readonly PropertyKey[], key: boolean): number | undefined => {
  const [step, ...rest] = path
  if (step === undefined || node === null) return node?.range?.[0]
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step))
    if (pair === undefined) return node.range?.[0]
    const keyOffset = (pair.key as Node).range?.[0]
    if (rest.length === 0 && key) return keyOffset
    return seek(pair.value as Node | null, rest, key) ?? keyOffset
  }
  if (isSeq(node) && typeof step === 'number')
    return seek((node.items[step] as Node | undefined) ?? null, rest, key) ?? node.range?.[0]
  return node.range?.[0]
}

const NOT_FIELDS: Words = {
  message: say('The front matter holds no fields.', 'front matter 中没有字段。'),
  hint: say('Write each field as “name: value”.', '每个字段写成“名称: 值”。'),
}
const ODD_KEY: Words = {
  message: say('A field’s name must be plain text.', '字段名必须是普通文本。'),
  hint: say('Put the value in quotes if it begins with { or [.', '若值以 { 或 [ 开头，请加引号。'),
}
const TOO_DEEP: Words = {
  message: say('The front matter refers to itself too often to be read.', 'front matter 中的引用过多，无法读取。'),
  hint: say('Write the values out instead of using & and *.', '不要用 & 与 *，请直接写出内容。'),
}
const DOUBLE: Words = {
  message: say('This field is written twice; the last one counts.', '这个字段写了两次，以最后一次为准。'),
  hint: say('Keep one of the two.', '两个同名字段只留一个。'),
}

const EXCESS: Readonly<Record<'long' | 'deep', Words>> = {
  long: {
    message: say('The front matter is too long to be read.', 'front matter 过长，无法读取。'),
    hint: say(
      'Close it with a line “---”, and write long texts below that line.',
      '用一行“---”结束它，长文字写在这一行之下。',
    ),
  },
  deep: {
    message: say('The front matter nests too deep to be read.', 'front matter 嵌套过深，无法读取。'),
    hint: say('Take the excess brackets and indentation out.', '请去掉多余的括号与缩进。'),
  },
}
