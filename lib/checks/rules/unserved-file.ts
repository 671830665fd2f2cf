import type { Rule } from '../rule'

/** A file in the content folder that the site cannot serve or show as its organizer expects: what it is, and what to do. */
export const unservedFile: Rule = {
  name: 'unserved-file',
  level: 'warning',
  find: ({ unserved }) =>
    [...unserved].map(([file, words]) => ({ file, line: 1, column: 1, field: '(file)', ...words })),
}
