import type { Problem } from '@/lib/model'

/** Problems in the order of files, lines and columns. */
export const sortProblems = <P extends Problem>(problems: readonly P[]): readonly P[] =>
  [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1))
