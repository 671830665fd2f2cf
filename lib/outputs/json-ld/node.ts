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
