const LONGEST = 200_000
const MOST_LINES = 5000
const MOST_OPEN = 200
/** Indentation, and lists that open on one line. */
const DEEP_LINE = /^(?: {200}|(?:[-?:][ \t]+){50})/m

/**
 * Why a front matter is not worth parsing, or undefined where it is: YAML that nests too deep takes more stack than there
 * is, which may end the whole process. What people write stays far below these bounds. One pass over the text.
 */
export const excessOf = (yaml: string): 'long' | 'deep' | undefined => {
  if (yaml.length > LONGEST || yaml.split('\n', MOST_LINES + 1).length > MOST_LINES) return 'long'
  return DEEP_LINE.test(yaml) || mostOpen(yaml) > MOST_OPEN ? 'deep' : undefined
}

/** How many brackets are open at once, wherever they stand. */
const mostOpen = (yaml: string): number => {
  let open = 0
  let most = 0
  for (const character of yaml) {
    if (character === '[' || character === '{') open += 1
    else if (character === ']' || character === '}') open = Math.max(0, open - 1)
    most = Math.max(most, open)
  }
  return most
}
