import type { Thing } from 'schema-dts'

/** A node whose properties may still be empty. */
type Draft<Node> = { readonly [Key in keyof Node]: Node[Key] | undefined }

const says = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

/**
 * A node of linked data without the properties that say nothing: schema.org has no empty values, and search engines
 * report them as errors.
 */
export const node = <Node>(draft: Draft<Node>): Node =>
  // The draft has the properties of the node, of which the filter only takes optional ones away.
  Object.fromEntries(Object.entries(draft).filter(([, value]) => says(value))) as Node

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
