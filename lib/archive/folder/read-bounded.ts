import { readFileSync, statSync } from 'node:fs'

/** Bytes of a page: ten times what its front matter and its prose may hold together (lib/markdown/limits.ts). */
const LONGEST_PAGE = 4_000_000

/**
 * Reads a file whose size has been looked at first, so that none takes more memory than it may.
 * @param path absolute
 * @param longest bytes
 * @returns undefined where the file is longer
 */
export const readBounded = (path: string, longest = LONGEST_PAGE): Buffer | undefined =>
  statSync(path).size > longest ? undefined : readFileSync(path)
