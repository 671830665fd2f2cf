import type { Page } from '@/lib/archive/whole'
import type { Problem } from '@/lib/model'

const MARK = /(?:#|<!--)\s*check:\s*ignore\s+([\w-]+(?:[\s,]+[\w-]+)*)/

/**
 * Whether an organizer has looked at a warning and let it stand: a comment on its line or the one above,
 * `# check: ignore author-not-in-body` in front matter, `<!-- check: ignore … -->` in prose. Errors cannot be ignored.
 */
export const ignoredIn = (pages: readonly Page[]): ((problem: Problem) => boolean) => {
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
