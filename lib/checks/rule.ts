import type { FormerSlug, FormerTalk } from '@/lib/archive/folder'
import type { Archive } from '@/lib/archive/whole'
import type { Problem } from '@/lib/model'

/** Everything a rule may look at. */
export type CheckContext = Archive & {
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string
  readonly formerSlugs: readonly FormerSlug[]
  readonly formerTalks: readonly FormerTalk[]
}

/**
 * A change of one line that mends a finding without a doubt: `before` stands at this place and becomes `after`.
 * Lines and columns are 1-based; neither text holds a line break.
 */
export type Edit = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly before: string
  readonly after: string
}

/** What a rule found, without what its name and level add. */
export type Finding = Omit<Problem, 'rule' | 'level'> & {
  readonly edits?: readonly Edit[]
  /** Where it is not the rule's. */
  readonly level?: Problem['level']
}

/** A rule of the check: a pure function over the whole archive. */
export type Rule = {
  /** In kebab-case; docs/check-content.md tells what each is about. */
  readonly name: string
  readonly level: Problem['level']
  readonly find: (context: CheckContext) => readonly Finding[]
  /** Rules that say less about the same field of the same file, and are silent where this one speaks. */
  readonly outranks?: readonly string[]
}
