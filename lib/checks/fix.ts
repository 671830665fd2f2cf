import type { Edit } from './rule'

export type Fixed = {
  readonly text: string
  readonly applied: readonly Edit[]
  /** Edits whose text no longer stands where it did, or that meet another one. */
  readonly refused: readonly Edit[]
}

/**
 * Applies edits to the text of a file. Line ends, byte order mark, comments and everything else stay as they are: an
 * edit replaces one stretch of one line, and only if exactly that stretch still stands there.
 */
export const applyEdits = (text: string, edits: readonly Edit[]): Fixed => {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const pieces = text.slice(mark.length).split(/(\r\n|\r|\n)/)
  const applied: Edit[] = []
  const refused: Edit[] = []
  // from the back, so that columns further left stay true
  for (const edit of [...edits].sort((a, b) => b.line - a.line || b.column - a.column)) {
    const at = (edit.line - 1) * 2
    const line = pieces[at] ?? ''
    const start = edit.column - 1
    const last = applied.at(-1)
    const meets = last !== undefined && last.line === edit.line && start + edit.before.length > last.column - 1
    if (meets || !line.startsWith(edit.before, start)) refused.push(edit)
    else {
      pieces[at] = line.slice(0, start) + edit.after + line.slice(start + edit.before.length)
      applied.push(edit)
    }
  }
  return { text: mark + pieces.join(''), applied: applied.reverse(), refused }
}
