import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { compare, FIELDS, type Field, type Finding } from './compare'
import { expectation } from './expectation'
import { type Reading, readFile } from './reading'

/** A file with its reading and, where somebody wrote down what they expect of it, the judgement. */
export type Judged = { readonly name: string; readonly reading: Reading; readonly findings?: readonly Finding[] }

/** How one field was read: `exact` of `expected` were right, and `read` is how many were read at all. */
export type Score = {
  readonly field: Field
  readonly exact: number
  readonly expected: number
  readonly read: number
  readonly invented: number
}

/**
 * Reads every event file of a folder and its subfolders.
 * @throws {Error} where an expectation is not in the form, naming the file
 */
export const judgeFolder = (folder: string): readonly Judged[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !/^(?:README|_index)/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => judgeFile(path, relative(folder, path).replaceAll('\\', '/').replace(/\.md$/, '')))

const judgeFile = (path: string, name: string): Judged => {
  const reading = readFile(path)
  const beside = path.replace(/\.md$/, '.json')
  if (!existsSync(beside)) return { name, reading }
  return { name, reading, findings: compare(expectationIn(beside), reading) }
}

const expectationIn = (path: string) => {
  try {
    return expectation.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

export const isRight = ({ findings }: Judged): boolean => findings?.every(({ outcome }) => outcome === 'right') === true

/** Sums up the judgements, a score a field, fields that nothing was said of left out. */
export const scoresOf = (judged: readonly Judged[]): readonly Score[] => {
  const findings = judged.flatMap((file) => file.findings ?? [])
  return FIELDS.map((field): Score => {
    const count = (...outcomes: readonly Finding['outcome'][]): number =>
      findings.filter((finding) => finding.field === field && outcomes.includes(finding.outcome)).length
    return {
      field,
      exact: count('right'),
      expected: count('right', 'wrong', 'missed'),
      read: count('right', 'wrong', 'invented'),
      invented: count('invented'),
    }
  }).filter(({ expected, read }) => expected + read > 0)
}
