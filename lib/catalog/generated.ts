import { join } from 'node:path'
import type { z } from 'zod'
import { readJson } from './store'

const GENERATED = join(/* turbopackIgnore: true */ process.cwd(), '.contentlayer', 'generated')

/**
 * The records of one of Contentlayer's document types, validated: generated JSON is foreign data until it has been.
 * Read by its index, for files of deleted documents stay behind on disk.
 */
export const readGenerated = <S extends z.ZodType>(type: string, schema: S): readonly z.output<S>[] => {
  const index = readJson(join(GENERATED, type, '_index.json'))
  if (!Array.isArray(index)) return []
  return index.map((document: unknown) => schema.parse(isDocument(document) ? document.record : undefined))
}

const isDocument = (value: unknown): value is { readonly record: unknown } =>
  typeof value === 'object' && value !== null && 'record' in value
