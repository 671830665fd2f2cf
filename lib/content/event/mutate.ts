/** A source of numbers between 0 and 1 that gives the same ones for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Random = () => number
type Mutation = (text: string, random: Random) => string

const at = (text: string, random: Random): number => Math.floor(random() * (text.length + 1))
const pick = <T>(items: readonly T[], random: Random): T | undefined => items[Math.floor(random() * items.length)]
const insert = (text: string, index: number, piece: string): string => text.slice(0, index) + piece + text.slice(index)

const SNIPPETS = [
  '\0',
  '\uFEFF',
  '\r',
  '\u2028',
  '\uD800',
  '\u202E',
  '\t',
  '---\n',
  '**',
  '```',
  '~~~',
  '[',
  '](',
  '<',
  '<!--',
  '{{<',
  '>}}',
  '{{% callout %}}',
  '|',
  '\n\n',
  '# ',
  '> ',
  '- ',
  '1. ',
  '：',
  '（',
  '）',
  '讲师：',
  '![](',
  '&#0;',
  '&#x110000;',
  '[^1]',
  '$&',
  '%E0%A4%A',
  '\\',
  '"',
  "'",
  ': ',
  '&a ',
  '*a ',
  '!!binary ',
  '<<: ',
  '? ',
]

const MUTATIONS: readonly Mutation[] = [
  (text, random) => insert(text, at(text, random), pick(SNIPPETS, random) ?? ''),
  (text, random) =>
    insert(text, at(text, random), (pick(SNIPPETS, random) ?? '').repeat(1 + Math.floor(random() * 400))),
  (text, random) => text.slice(0, at(text, random)),
  (text, random) => text.slice(at(text, random)),
  (text, random) => {
    const [from, to] = [at(text, random), at(text, random)].sort((a, b) => a - b)
    return text.slice(0, from) + text.slice(to)
  },
  (text, random) => {
    const start = at(text, random)
    return insert(text, at(text, random), text.slice(start, start + 300))
  },
  (text, random) => {
    const lines = text.split('\n')
    lines.splice(Math.floor(random() * lines.length), 1)
    return lines.join('\n')
  },
  (text, random) =>
    text
      .split('\n')
      .sort(() => random() - 0.5)
      .join('\n'),
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => text.replace(/\n/g, '\r'),
  (text) => `\uFEFF${text}`,
  (text) => Buffer.from(text, 'utf8').toString('latin1'),
  (text) => Buffer.from(text, 'utf16le').toString('utf8'),
  (text, random) => {
    const bytes = Buffer.from(text, 'utf8')
    for (let count = 0; count < 20 && bytes.length > 0; count += 1)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
    return bytes.toString('utf8')
  },
  () => '',
  (text, random) => (random() < 0.05 ? text.repeat(40) : text.repeat(2)),
  (text) => text.replace(/：/g, ':').replace(/（/g, '(').replace(/）/g, ')'),
  (text, random) =>
    text.replace(/^(\w+): .*$/m, (line) =>
      random() < 0.5 ? line.replace(/: .*/, ': [') : line.replace(/: .*/, ': {a: {b: [1, null]}}'),
    ),
]

/** One to four changes of the kinds that happen to files, by accident or by malice. */
export const mutate: Mutation = (text, random) => {
  let result = text
  for (let count = 1 + Math.floor(random() * 4); count > 0; count -= 1)
    result = (pick(MUTATIONS, random) ?? ((same) => same))(result, random)
  return result
}
