import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { readJson } from './store'

const GENERATED = join(/* turbopackIgnore: true */ process.cwd(), '.contentlayer', 'generated')

/**
 * Makes a reader of one of Contentlayer's document types. Generated JSON is foreign data until it has been validated;
 * a reader that is asked again validates only what has changed since.
 * @returns all its records, by Contentlayer's index: files of deleted documents stay behind on disk
 */
export const generatedReader = <S extends z.ZodType>(type: string, schema: S): (() => readonly z.output<S>[]) => {
  const file = join(GENERATED, type, '_index.json')
  let known = new Map<string, z.output<S>>()
  let held: { readonly changed: number; readonly records: readonly z.output<S>[] } | undefined
  return () => {
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (held?.changed === changed) return held.records
    const index = readJson(file)
    const documents: readonly unknown[] = Array.isArray(index) ? index : []
    const records = documents.flatMap((document) =>
      isDocument(document) && document.record !== null ? [document.record] : [],
    )
    const read = records.map((record) => [digest(JSON.stringify(record) ?? ''), record] as const)
    known = new Map(read.map(([key, record]) => [key, known.get(key) ?? schema.parse(record)]))
    held = { changed, records: read.flatMap(([key]) => known.get(key) ?? []) }
    return held.records
  }
}

/** Short for a text of any length. */
export const digest = (text: string): string => createHash('sha1').update(text).digest('base64url')

const isDocument = (value: unknown): value is { readonly record: unknown } =>
  typeof value === 'object' && value !== null && 'record' in value
