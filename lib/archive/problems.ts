import { type Problem, printable } from '@/lib/model'

/** Problems as lines, and their order. */

/** One problem as a line for terminals: `file:line:column level rule: field: message (other places) — hint`. */
export const describeProblem = (problem: Problem): string => {
  const { file, line, column, level, rule, hint } = problem
  const text = `${file}:${line}:${column} ${level} ${rule}: ${messageOf(problem)}${hint === '' ? '' : ` — ${hint}`}`
  // what is quoted from a file must not speak to the terminal
  return printable(text)
}

/** What is wrong, with the field it concerns and the other places. */
export const messageOf = ({ field, message, related = [] }: Problem): string => {
  const places = related.map((spot) => `${spot.file}:${spot.line}:${spot.column}`).join(', ')
  return `${field}: ${message}${places === '' ? '' : ` (${places})`}`
}

/** Problems in the order of files, lines and columns. */
export const sortProblems = <P extends Problem>(problems: readonly P[]): readonly P[] =>
  [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1))
