import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml'
import { say } from '@/config/language'
import { excessOf } from './limits'
import { describeYaml } from './yaml-words'

export type YamlFault = { readonly offset: number; readonly message: string; readonly hint: string }

export type ParsedYaml = {
  readonly document: Document.Parsed
  readonly counter: LineCounter
  /** The fields; empty where there are faults. */
  readonly value: Readonly<Record<string, unknown>>
  readonly faults: readonly YamlFault[]
}

/**
 * Parses the YAML of a front matter and says what is wrong with it. Never throws.
 * Keys that are lists or maps themselves are refused before anything is made of them: they can be nested so that their
 * text grows without bound.
 */
export const parseYaml = (yaml: string): ParsedYaml => {
  const counter = new LineCounter()
  const excess = excessOf(yaml)
  const document = parseDocument(excess === undefined ? yaml : '', { lineCounter: counter, prettyErrors: false })
  const broken = (faults: readonly YamlFault[]): ParsedYaml => ({ document, counter, value: {}, faults })
  if (excess !== undefined) return broken([{ offset: 0, ...EXCESS[excess] }])
  if (document.errors.length > 0)
    return broken(
      untilLost(document).map(({ pos, message, code }) => ({ offset: pos[0], ...describeYaml(code, message) })),
    )
  const root = document.contents
  if (root !== null && !isMap(root)) return broken([fault(root, NOT_FIELDS)])
  const odd = oddKeys(document)
  if (odd.length > 0) return broken(odd)
  try {
    return { document, counter, value: document.toJS({ maxAliasCount: 100 }) ?? {}, faults: [] }
  } catch {
    return broken([fault(root, TOO_DEEP)])
  }
}

/** A field written twice leads nobody astray; behind any other error the parser has lost its way, and so has its report. */
const untilLost = ({ errors }: Document.Parsed): Document.Parsed['errors'] => {
  const first = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY')
  return first === -1 ? errors : errors.slice(0, first + 1)
}

const oddKeys = (document: Document.Parsed): readonly YamlFault[] => {
  const faults: YamlFault[] = []
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key)) faults.push(fault(key as Node | null, ODD_KEY))
    },
  })
  return faults
}

type Words = { readonly message: string; readonly hint: string }

const fault = (node: Node | null, words: Words): YamlFault => ({ offset: node?.range?.[0] ?? 0, ...words })

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
