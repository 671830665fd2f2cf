import { pathToRegexp } from 'next/dist/compiled/path-to-regexp'

/** As Next matches the sources of redirects. */
const matcherOf = (source: string): RegExp =>
  pathToRegexp(source, [], { strict: true, sensitive: false, delimiter: '/' })

/** A part of a source without a letter that means something in its syntax, unless it is escaped. */
const LITERAL = /^(?:\\.|[^\\(){}:*+?])+$/

/** A part that is one of some words: `(events|event|talk)`. */
const ONE_OF = /^\(([\w-]+(?:\|[\w-]+)*)\)$/

const wordsOf = (part: string): readonly string[] | undefined => {
  if (LITERAL.test(part)) return [part.replace(/\\(.)/g, '$1').toLowerCase()]
  return ONE_OF.exec(part)?.[1]?.toLowerCase().split('|')
}

/**
 * How paths that a source matches may begin: their first part and their second, or the first alone where the second may be
 * anything; nothing where the first may be.
 */
const beginsOf = (source: string): readonly string[] => {
  const [, first = '', second = ''] = source.replace(/\{\/\}\?$/, '').split('/')
  const [firsts, seconds] = [wordsOf(first), wordsOf(second)]
  if (firsts === undefined) return []
  return seconds === undefined ? firsts : firsts.flatMap((one) => seconds.map((two) => `${one}/${two}`))
}

/**
 * Tells whether a path has moved, at a cost that does not grow with how many have: sources are looked up by how they
 * begin, and only those that begin as the path does are asked.
 * @param sources of redirects, in the syntax of path-to-regexp
 */
export const movedAmong = (sources: readonly string[]): ((path: string) => boolean) => {
  const byBegin = new Map<string, RegExp[]>()
  const others: RegExp[] = []
  for (const source of sources) {
    const begins = beginsOf(source)
    const matcher = matcherOf(source)
    if (begins.length === 0) others.push(matcher)
    for (const begin of begins) {
      const known = byBegin.get(begin)
      if (known === undefined) byBegin.set(begin, [matcher])
      else known.push(matcher)
    }
  }
  return (path) => {
    const [, first = '', second = ''] = path.toLowerCase().split('/', 3)
    const near = [...(byBegin.get(first) ?? []), ...(byBegin.get(`${first}/${second}`) ?? []), ...others]
    return near.some((matcher) => matcher.test(path))
  }
}
