import { sortProblems } from '@/lib/archive/sort-problems'
import type { Problem } from '@/lib/model'
import { ignoredIn } from './ignored'
import type { CheckContext, Edit, Rule } from './rule'

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
