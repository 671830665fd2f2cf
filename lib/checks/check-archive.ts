import { sortProblems } from '@/lib/archive/problems'
import type { Archive, Page } from '@/lib/archive/whole'
import type { Problem } from '@/lib/model'
import { allRules } from './all-rules'
import type { CheckContext, Edit, Rule } from './rule'

const MARK = /(?:#|<!--)\s*check:\s*ignore\s+([\w-]+(?:[\s,]+[\w-]+)*)/

/**
 * Whether an organizer has looked at a warning and let it stand: a comment on its line or the one above,
 * `# check: ignore author-not-in-body` in front matter, `<!-- check: ignore … -->` in prose. Errors cannot be ignored.
 */
const ignoredIn = (pages: readonly Page[]): ((problem: Problem) => boolean) => {
  const marks = new Map(pages.filter(({ text }) => MARK.test(text)).map(({ file, text }) => [file, text.split('\n')]))
  return ({ file, line, level, rule }) => {
    const lines = marks.get(file)
    if (lines === undefined || level === 'error') return false
    return [lines[line - 1], lines[line - 2]].some((text) =>
      MARK.exec(text ?? '')?.[1]
        ?.split(/[\s,]+/)
        .includes(rule),
    )
  }
}

/** A problem, and how to mend it where that is beyond doubt. */
export type CheckedProblem = Problem & { readonly edits?: readonly Edit[] }

/**
 * Holds an archive against rules.
 * @param known problems found before; a rule that outranks theirs at the same field takes their place
 * @returns everything found and known that no comment lets stand, sorted by file, line and column
 */
export const applyRules = (
  rules: readonly Rule[],
  context: CheckContext,
  known: readonly Problem[] = [],
): readonly CheckedProblem[] => {
  const outranked = new Set<string>()
  const found = rules.flatMap(({ name, level, find, outranks = [] }) =>
    find(context).map(({ edits = [], ...finding }): CheckedProblem => {
      for (const lesser of outranks) outranked.add(keyOf({ ...finding, rule: lesser }))
      return { level, ...finding, rule: name, ...(edits.length === 0 ? {} : { edits }) }
    }),
  )
  const isIgnored = ignoredIn(context.pages)
  return sortProblems([...known, ...found].filter((problem) => !outranked.has(keyOf(problem)) && !isIgnored(problem)))
}

const keyOf = ({ file, field, rule }: Pick<Problem, 'file' | 'field' | 'rule'>): string => `${file}\n${field}\n${rule}`

/**
 * Everything wrong with an archive: what reading its files found, and what the rules find in and between them.
 * @param known.today the day of the check, `YYYY-MM-DD`
 * @param known.formerSlugs names that events had before, from the folder's history
 * @param known.formerTalks names that talks had before, likewise
 */
export const checkArchive = (
  archive: Archive,
  known: Pick<CheckContext, 'today'> & Partial<Pick<CheckContext, 'formerSlugs' | 'formerTalks'>>,
): readonly CheckedProblem[] =>
  applyRules(allRules, { ...archive, formerSlugs: [], formerTalks: [], ...known }, archive.problems)
