import type { Problem } from '@/lib/records'

/** One problem as a line for terminals: `file:line:column level rule: field: message — hint`. */
export const describeProblem = ({ file, line, column, field, level, rule, message, hint }: Problem): string =>
  `${file}:${line}:${column} ${level} ${rule}: ${field}: ${message}${hint === '' ? '' : ` — ${hint}`}`
