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
import { excessOf } from './limits'
import type { Fault, Parsed, Position } from './parse'

type Words = { readonly message: string; readonly hint: string }

const QUOTE = say('Put the whole value into single quotes.', '请把整个值放进单引号里。')
const ALIGN = say('Align the keys of one block.', '同一层的字段左对齐。')

/** What YAML's parser calls its errors, as sentences for somebody who has never heard of YAML. */
const WORDS: Readonly<Record<string, Words>> = {
  DUPLICATE_KEY: {
    message: say('This field is written twice', '这个字段写了两次'),
    hint: say('Keep one of the two keys.', '两个同名字段只留一个。'),
  },
  TAB_AS_INDENT: {
    message: say('A tab begins this line', '这一行以制表符开头'),
    hint: say('Indent with spaces, not tabs.', '缩进用空格，不用制表符。'),
  },
  MISSING_CHAR: {
    message: say('A quote, a bracket or a colon is missing', '少了一个引号、括号或冒号'),
    hint: say('Close the quote or bracket.', '补上缺少的引号或括号。'),
  },
  BAD_INDENT: {
    message: say(
      'This line is indented unlike its neighbours, or a bracket above is still open',
      '这一行的缩进与上下不一致，或上面有括号没有关闭',
    ),
    hint: ALIGN,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: say('A value cannot hold a colon and a space as it stands', '值里不能直接出现冒号加空格'),
    hint: QUOTE,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: say('This line is not “name: value”', '这一行不是“名称: 值”'),
    hint: say('Write the name, a colon, a space and the value.', '请写成：名称、英文冒号、空格、值。'),
  },
  UNEXPECTED_TOKEN: {
    message: say('Something stands here that does not belong to the value', '这里的文字不属于前面的值'),
    hint: say(
      'Put the whole value into single quotes, and align the keys of one block.',
      '请把整个值放进单引号里，同一层的字段左对齐。',
    ),
  },
  BAD_SCALAR_START: {
    message: say('A value cannot begin with this character', '值不能以这个字符开头'),
    hint: QUOTE,
  },
  BAD_DQ_ESCAPE: {
    message: say('A backslash between double quotes has a meaning of its own', '双引号里的反斜杠有特殊含义'),
    hint: QUOTE,
  },
  MULTIPLE_DOCS: {
    message: say('A second “---” stands inside the front matter', '文件头部中间又有一行“---”'),
    hint: say('Only its first and its last line are “---”.', '只有第一行和最后一行写“---”。'),
  },
}

/**
 * An error of YAML's parser in the organizer's words.
 * @param code the parser's name for it
 * @param told what the parser itself says, for what we have no words
 */
const describeYaml = (code: string, told: string): Words =>
  WORDS[code] ?? {
    message: told.split('\n')[0] ?? code,
    hint: say('Mend the YAML at this place.', '请修正此处的 YAML。'),
  }

/** A text whose continuation lines stand to the right of their keys, and what that took. */
export type Indented = {
  readonly text: string
  /** How many columns each line was moved to the right, by its index. */
  readonly added: readonly number[]
}

/** `key: "…`, `- key: [`, `- "…`: the indentation of the key, and what opens its value. */
const OPENING = /^(\s*(?:-\s+)*)(?:[^\s"'#[\]{}&*!|>%@`-][^:#]*:\s+|"[^"]*":\s+|'[^']*':\s+)?(?=["'[{])/
const BLOCK_SCALAR = /^(\s*)(?:-\s+)*[^#"']*:\s+[|>][+-]?\d?\s*(?:#.*)?$/

/**
 * Moves the continuation of a quoted or bracketed value to the right of its key. Hugo and Python read it in column 1,
 * where the YAML standard wants it indented. Lines stay lines, so that positions can be told as they are in the file.
 * A value that is never closed is left as it stands: then the parser says where it begins.
 */
const indentContinuations = (yaml: string): Indented => {
  const lines = yaml.split('\n')
  const added = lines.map(() => 0)
  let index = 0
  while (index < lines.length) {
    const line = lines[index] ?? ''
    const block = BLOCK_SCALAR.exec(line)
    if (block !== null) {
      index = afterBlock(lines, index + 1, block[1]?.length ?? 0)
      continue
    }
    const opening = OPENING.exec(line)
    const end = opening === null ? index : closingLine(lines, index, opening[0].length)
    // in a list the key stands behind its dash
    const least = (opening?.[1]?.length ?? 0) + 1
    for (let inner = index + 1; end !== undefined && inner <= end; inner += 1) {
      const text = lines[inner] ?? ''
      const indent = /^\s*/.exec(text)?.[0].length ?? 0
      if (text.trim() !== '' && indent < least) added[inner] = least - indent
    }
    index = (end ?? index) + 1
  }
  return { text: lines.map((line, at) => ' '.repeat(added[at] ?? 0) + line).join('\n'), added }
}

const afterBlock = (lines: readonly string[], from: number, indent: number): number => {
  const end = lines.findIndex(
    (line, at) => at >= from && line.trim() !== '' && (/^\s*/.exec(line)?.[0].length ?? 0) <= indent,
  )
  return end < 0 ? lines.length : end
}

/** The line on which the value that opens at a column is closed; undefined where it never is. */
const closingLine = (lines: readonly string[], first: number, column: number): number | undefined => {
  let quote = ''
  let depth = 0
  for (let index = first; index < lines.length; index += 1) {
    const text = lines[index] ?? ''
    for (let at = index === first ? column : 0; at < text.length; at += 1) {
      const character = text[at] ?? ''
      if (quote === '"' && character === '\\') at += 1
      else if (quote === "'" && character === "'" && text[at + 1] === "'") at += 1
      else if (quote !== '') quote = character === quote ? '' : quote
      else if (character === '#' && /\s/.test(text[at - 1] ?? ' ')) break
      else if (character === '"' || (character === "'" && !/[\w\p{L}]/u.test(text[at - 1] ?? ''))) quote = character
      else if (character === '[' || character === '{') depth += 1
      else if (character === ']' || character === '}') depth -= 1
      if (quote === '' && depth <= 0) return index
    }
  }
  return undefined
}

/**
 * Parses YAML, and JSON, which is YAML. Never throws. Keys that are lists or maps themselves are refused before anything
 * is made of them: they can be nested so that their text grows without bound.
 * A field written twice counts where it stands last with a value, as other readers of YAML have it.
 */
export const parseYaml = (yaml: string): Parsed => {
  const excess = excessOf(yaml)
  if (excess !== undefined) return brokenBy([{ line: 1, column: 1, level: 'error', ...EXCESS[excess] }])
  const { document, position, quoted } = documentOf(yaml)
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
  const texts = quoted.map((line): Fault => ({ line, column: 1, level: 'note', ...AS_TEXT }))
  keepWrittenNumbers(document)
  try {
    return {
      value: document.toJS({ maxAliasCount: 100 }) ?? {},
      locate: (path, key = false) => position(seek(document.contents, path, key) ?? offsetOf(document.contents)),
      faults: [...doubles, ...texts],
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

type ReadYaml = {
  readonly document: Document.Parsed
  readonly position: (offset: number) => Position
  /** Lines, 1-based, whose value was put into quotes. */
  readonly quoted: readonly number[]
}

const readYaml = (text: string, added: readonly number[], quoted: readonly number[]): ReadYaml => {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false })
  const position = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    return { line, column: Math.max(1, col - (added[line - 1] ?? 0)) }
  }
  return { document, position, quoted }
}

const isSound = ({ document }: ReadYaml): boolean => document.errors.length === 0

/** The document; where it cannot be read as it stands, with its continuation lines indented, or odd values in quotes. */
const documentOf = (yaml: string): ReadYaml => {
  const written = readYaml(yaml, [], [])
  if (isSound(written)) return written
  const { text, added } = indentContinuations(yaml)
  const indented = text === yaml ? written : readYaml(text, added, [])
  if (isSound(indented)) return indented
  return [quoteValues(text, added, indented), quoteValues(yaml, [], written)].find(isSound) ?? written
}

/** More values that nobody has put into quotes are no oversight. */
const MOST_QUOTED = 30

/**
 * `title: Mesh night: the second`, `title: "The "second" night"`, `handle: @mesh`: on a line that the parser stumbles
 * over, a value that can only be meant as one text is read as one.
 */
const quoteValues = (text: string, added: readonly number[], read: ReadYaml): ReadYaml => {
  const lines = text.split('\n')
  const quoted: number[] = []
  let now = read
  while (!isSound(now) && quoted.length < MOST_QUOTED) {
    const { line } = now.position(now.document.errors[0]?.pos[0] ?? 0)
    const mended = quoted.includes(line) ? undefined : inQuotes(lines[line - 1] ?? '')
    if (mended === undefined) break
    lines[line - 1] = mended
    quoted.push(line)
    now = readYaml(lines.join('\n'), added, quoted)
  }
  return now
}

const FIELD = /^(\s*(?:-\s+)*[^\s"'#[\]{}&*!|>%@`:-][^:#]*:[ \t]+)(\S.*)$/

const inQuotes = (line: string): string | undefined => {
  const [, key, written = ''] = FIELD.exec(line) ?? []
  const value = written.trimEnd()
  const inner = innerQuotes(value)
  const isOdd = /^[@`%]/.test(value) || (!/^["'[{|>&*!#]/.test(value) && /:(?:\s|$)/.test(value))
  if (key === undefined || (inner === undefined && !isOdd)) return undefined
  return `${key}'${(inner ?? value).replaceAll("'", "''")}'`
}

/** What stands between quotes and holds such a quote itself. */
const innerQuotes = (value: string): string | undefined => {
  const mark = value.charAt(0)
  const inner = value.slice(1, -1)
  return (mark === '"' || mark === "'") && value.endsWith(mark) && inner.includes(mark) ? inner : undefined
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

/**
 * `010101` is a postcode and `1.10` a version: a number that would be written otherwise stays the text it is, and so does
 * a `!!timestamp`, whose offset would be lost.
 */
const keepWrittenNumbers = (document: Document.Parsed): void =>
  visit(document, {
    Scalar: (_, scalar) => {
      const isOther = typeof scalar.value === 'number' || scalar.value instanceof Date
      if (isOther && scalar.source !== undefined && String(scalar.value) !== scalar.source) scalar.value = scalar.source
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
const AS_TEXT: Words = {
  message: say('The value of this line was read as one text', '这一行的值按一段文字读取'),
  hint: QUOTE,
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
