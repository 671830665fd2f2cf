import type { Page } from '@/lib/archive/whole'

export type NumberedLine = { readonly line: number; readonly text: string }

/**
 * The lines of a page that are neither comments of the front matter nor code, with their numbers in the file.
 * Indented code is kept: organizers indent lists, not programs.
 */
export const plainLines = (page: Page): readonly NumberedLine[] => {
  let fence: string | undefined
  let inFrontMatter = page.text.trimStart().startsWith('---') || /\.ya?ml$/.test(page.file)
  let fences = 0
  return page.text.split('\n').flatMap((text, index): readonly NumberedLine[] => {
    if (inFrontMatter && /^---[ \t]*$/.test(text)) {
      fences += 1
      inFrontMatter = fences < 2
      return []
    }
    if (inFrontMatter) return /^\s*#/.test(text) ? [] : [{ line: index + 1, text }]
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(text)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined
      return []
    }
    if (mark !== undefined) {
      fence = mark
      return []
    }
    return [{ line: index + 1, text }]
  })
}
