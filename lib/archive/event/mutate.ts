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

/** The same phrase in the two encodings of old Chinese files. */
const GBK = Buffer.from([0xbd, 0xb2, 0xca, 0xa6, 0xa3, 0xba, 0xd5, 0xc5, 0xc8, 0xfd, 0x0a])
const BIG5 = Buffer.from([0xc1, 0xbf, 0xae, 0x76, 0xa1, 0x47, 0xb1, 0x69, 0xa4, 0x54, 0x0a])

const withBytes = (text: string, random: Random, bytes: Buffer): string => {
  const whole = Buffer.from(text, 'utf8')
  const at = Math.floor(random() * (whole.length + 1))
  return Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at)]).toString('utf8')
}

/** Puts another value behind a key of the front matter, whichever comes. */
const withValue = (text: string, random: Random, value: string): string => {
  const keys = [...text.matchAll(/^\w+:/gm)]
  const key = pick(keys, random)
  return key === undefined ? text : text.replace(new RegExp(`^${key[0]}.*$`, 'm'), () => `${key[0]} ${value}`)
}

const VALUES = [
  '[',
  '{a: {b: [1, null]}}',
  '|',
  '>-',
  '"',
  '&a *a',
  '2018-13-45',
  '1e999',
  '!!js/function x',
  '- - -',
  '\t',
]

/** Kinds of changes that happen to files, by accident or by malice. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'a piece of syntax': (text, random) => insert(text, at(text, random), pick(SNIPPETS, random) ?? ''),
  'a piece of syntax, many times': (text, random) =>
    insert(text, at(text, random), (pick(SNIPPETS, random) ?? '').repeat(1 + Math.floor(random() * 400))),
  'the end cut off': (text, random) => text.slice(0, at(text, random)),
  'the start cut off': (text, random) => text.slice(at(text, random)),
  'a stretch cut out': (text, random) => {
    const [from, to] = [at(text, random), at(text, random)].sort((a, b) => a - b)
    return text.slice(0, from) + text.slice(to)
  },
  'a stretch copied': (text, random) => {
    const start = at(text, random)
    return insert(text, at(text, random), text.slice(start, start + 300))
  },
  'a line lost': (text, random) => {
    const lines = text.split('\n')
    lines.splice(Math.floor(random() * lines.length), 1)
    return lines.join('\n')
  },
  'lines in disorder': (text, random) =>
    text
      .split('\n')
      .sort(() => random() - 0.5)
      .join('\n'),
  'CR LF': (text) => text.replace(/\n/g, '\r\n'),
  'CR alone': (text) => text.replace(/\n/g, '\r'),
  BOM: (text) => `\uFEFF${text}`,
  NUL: (text, random) => insert(text, at(text, random), '\0'),
  'UTF-8 read as Latin-1': (text) => Buffer.from(text, 'utf8').toString('latin1'),
  'UTF-16 read as UTF-8': (text) => Buffer.from(text, 'utf16le').toString('utf8'),
  'a line in GBK': (text, random) => withBytes(text, random, GBK),
  'a line in Big5': (text, random) => withBytes(text, random, BIG5),
  'bytes changed': (text, random) => {
    const bytes = Buffer.from(text, 'utf8')
    for (let count = 0; count < 20 && bytes.length > 0; count += 1)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
    return bytes.toString('utf8')
  },
  'nothing left': () => '',
  'the whole file again': (text, random) => (random() < 0.05 ? text.repeat(40) : text.repeat(2)),
  'a huge paragraph': (text, random) =>
    insert(text, at(text, random), '服务网格。'.repeat(random() < 0.02 ? 40_000 : 400)),
  'punctuation of another width': (text) => text.replace(/：/g, ':').replace(/（/g, '(').replace(/）/g, ')'),
  'a value of another type': (text, random) => withValue(text, random, pick(VALUES, random) ?? ''),
}

/** One to four changes of the kinds that happen to files, by accident or by malice. */
export const mutate: Mutation = (text, random) => {
  let result = text
  for (let count = 1 + Math.floor(random() * 4); count > 0; count -= 1)
    result = (pick(Object.values(mutations), random) ?? ((same) => same))(result, random)
  return result
}
