import { type Problem, printable } from '@/lib/model'

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
