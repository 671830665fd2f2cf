import { describe, expect, it } from 'vitest'
import { readEvent } from './read'
import { eventFrontMatter } from './schema'

const FRONT = '---\ntitle: 网格之夜\ndate: 2020-05-06T13:00:00+08:00\nauthors: [张三, 李四, Jane Doe]\n---\n\n'
const MEGABYTE = 1_000_000

/** A text of a length, made of one piece. */
const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** What Markdown parsers and patterns stumble over: marks that open and never close, and runs of what names are made of. */
const PIECES = [
  ...['*', '_', '`', '[', '](', '![](', '<', '<!--', '&', '**甲', '*_a', '> ', '- ', '1. ', '|', 'a|', '~'],
  ...['# 标题\n', '---\n', '```\n', '| a | b |\n', '[^1] ', 'www.', 'a@b.c ', '{{<', '{{<callout>}}\n\n', '<div>'],
  ...[
    '：',
    '——',
    ' - ',
    '1',
    '13:30-',
    '张三、',
    '（',
    '《',
    '张三：',
    ' ',
    '\u3000',
    '\n',
    '👨\u200d',
    '\u0301',
    '中',
  ],
]

/** As long and as dense as a text may be that is still read. */
const DENSE: readonly (readonly [name: string, body: string])[] = [
  ['lines of names', filled(`- ${'张三 '.repeat(60)}\n\n`, 30_000)],
  ['lines of times', filled(`## ${'1:30 '.repeat(38)}\n\n`, 40_000)],
  ['lines of links', filled(`${'[a](b)'.repeat(30)}\n\n`, 20_000)],
  ['lines of brackets', filled(`${'（张三）'.repeat(40)}\n\n`, 60_000)],
  ['recordings', filled('- [题目，张三](https://www.bilibili.com/video/BV1)\n', 50_000)],
  ['rows', `| 时间 | 议题 | 讲师 |\n|---|---|---|\n${filled('| 13:30 | 题目 | 张三 |\n', 20_000)}`],
  ['headings', filled('### 题目 张三\n\n讲师：李四\n\n', 40_000)],
  ['nested emphasis', '*a _b '.repeat(480) + 'x_ y*'.repeat(480)],
  ['nested HTML', Array.from({ length: 48 }, () => '<div>'.repeat(20)).join('\n\n')],
  ['nested shortcodes', filled('{{<callout>}}\n\n', 25_000)],
  ['nested lists', Array.from({ length: 22 }, (_, depth) => `${'  '.repeat(depth)}- 13:30 甲`).join('\n')],
]

const keepsBothEnds = (body: string): boolean => {
  const { record } = readEvent({
    file: 'events/x.md',
    text: `${FRONT}头一句。\n\n${body}\n\n最后一句。\n`,
    siblings: [],
  })
  const shown = [
    ...(record?.talks.flatMap(({ abstract, speakers }) => [abstract?.text, ...speakers.map(({ bio }) => bio?.text)]) ??
      []),
    ...(record?.body.map((block) => (block.kind === 'rest' ? block.content.text : '')) ?? []),
  ].join('\n')
  return shown.includes('头一句。') && shown.includes('最后一句。')
}

describe('a hostile text is shown to its last sentence, read or as it is written', () => {
  it.each(PIECES)('a megabyte of %j', (piece) => {
    expect(keepsBothEnds(filled(piece, MEGABYTE))).toBe(true)
  })

  it.each(PIECES)('twenty thousand characters of %j', (piece) => {
    expect(keepsBothEnds(filled(piece, 19_990))).toBe(true)
  })

  it.each(PIECES)('no front matter, and %j over and over', (piece) => {
    const [short, long] = [filled(piece, 200), filled(`${piece}\n`, 9990)]
    for (const text of [short, `${short}\n# 题目`, filled(`${piece}\n`, 200), long])
      expect(readEvent({ file: 'events/x.md', text, siblings: [] }).record).toBeUndefined()
  })

  it.each(DENSE)('%s', (_name, body) => {
    expect(keepsBothEnds(body)).toBe(true)
  })
})

/** Every field that a file may have. */
const FIELDS = Object.keys(eventFrontMatter.shape)

/** What dates, places and lists of names are made of. */
const RUNS = [' ', '\u3000', 'U1', '1:', '1/', 'T1', '- ', 'to ', ', ', 'A, ', '(', '+ ', 'Aa ', 'http://', '<a ', '*a']

/** A value as YAML, and in the shapes in which people write one: as it is, between words, in a list, in a group. */
const shapesOf = (value: string): readonly string[] => {
  const text = JSON.stringify(value)
  const group = ['name', 'url', 'street', 'city', 'title', 'start', 'filename'].map((key) => `${key}: ${text}`)
  return [text, JSON.stringify(`x${value}x`), `[${text}]`, `[[${text}]]`, `{ ${group.join(', ')} }`]
}

/** Reads a file with a day of its own and some fields. */
const readFields = (fields: Readonly<Record<string, string>>) => {
  const front = Object.entries({ title: 'A night', date: '2020-05-06T13:00:00+08:00', ...fields })
  const text = `---\n${front.map(([name, value]) => `${name}: ${value}`).join('\n')}\n---\n\nA sentence.\n`
  return readEvent({ file: 'events/x.md', text, siblings: [] })
}

describe('a hostile field is read, left out or refused', () => {
  it.each(FIELDS)('%s with nothing in it', (field) => {
    for (const value of ['', ' '])
      for (const written of shapesOf(value)) expect(readFields({ [field]: written }).problems).toBeDefined()
  })

  it.each(RUNS)('%j over and over, in all fields at once, in no more time than its length', (run) => {
    for (const written of shapesOf(filled(run, 3000))) {
      const fields = Object.fromEntries(FIELDS.map((field) => [field, written]))
      expect(readFields(fields).record).toBeUndefined()
      // with a day that is one, the others are read to their end
      expect(
        readFields({ ...fields, title: 'A night', date: '2020-05-06T13:00:00+08:00' }).problems.length,
      ).toBeGreaterThan(0)
    }
  })
})
