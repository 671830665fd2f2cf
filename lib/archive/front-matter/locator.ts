import { locate } from './locate'
import { parseYaml } from './parse-yaml'
import type { Locator } from './read'

/**
 * Finds front-matter paths in a file. The YAML is parsed on the first question only: most files are never asked.
 * @param yaml text between the fences
 * @param firstLine line of the file on which that text starts, 1-based
 */
export const lazyLocator = (yaml: string, firstLine: number): Locator => {
  let found: Locator | undefined
  return (path, key) => {
    if (found === undefined) {
      const { document, counter } = parseYaml(yaml)
      found = (at, isKey) => locate(document, counter, firstLine, at, isKey)
    }
    return found(path, key)
  }
}
