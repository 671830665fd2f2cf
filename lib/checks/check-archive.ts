import type { Archive } from '@/lib/archive/whole'
import { allRules } from './all-rules'
import { applyRules, type CheckedProblem } from './apply-rules'
import type { CheckContext } from './rule'

export type { CheckedProblem } from './apply-rules'

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
