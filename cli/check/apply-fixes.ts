import { readFileSync } from 'node:fs'
import { say } from '@/config/language'
import type { CheckedProblem } from '@/lib/checks/check-archive'
import { applyEdits } from '@/lib/checks/fix'
import { pathOf, type Target } from '@/lib/checks/target'
import { replaceFile } from '@/lib/files/write'

/**
 * Mends what can be mended, one file after the other.
 * @returns a line for each change
 */
export const applyFixes = (problems: readonly CheckedProblem[], target: Target): readonly string[] => {
  const edits = problems.flatMap((problem) => problem.edits ?? [])
  return [...new Set(edits.map(({ file }) => file))].flatMap((file) => {
    const path = pathOf(target, file)
    const { text, applied } = applyEdits(
      readFileSync(path, 'utf8'),
      edits.filter((edit) => edit.file === file),
    )
    if (applied.length > 0) replaceFile(path, text)
    return applied.map(({ line, column, before, after }) =>
      say(
        `${path}:${line}:${column} mended: ${before} → ${after}`,
        `${path}:${line}:${column} 已修正：${before} → ${after}`,
      ),
    )
  })
}
