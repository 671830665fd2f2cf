import type { Thing } from 'schema-dts'

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** The linked data of a page: what stands in each of its script elements. */
export type ScriptJson = readonly string[]

/**
 * Things as the contents of script elements, one each. What could end the element, or a line in old parsers, is
 * written as an escape that JSON reads back as the same character.
 */
export const scriptJson = (things: readonly Thing[]): ScriptJson =>
  things.map((thing) =>
    JSON.stringify({
      '@context': 'https://schema.org',
      ...(typeof thing === 'string' ? { '@id': thing } : thing),
    }).replace(/[<>&\u2028\u2029]/g, (found) => escapes[found] ?? ''),
  )
