/**
 * A profile that an export calls after the person, as Hugo looks for it, tells in a comment what it was called before; an
 * import takes the name from there and the comment away, so that the file comes back as it was.
 */
const NOTE = /^# file: ([^\s/\\]+)(?:\r\n|\r|\n)/m

/** The front matter's fence in YAML and TOML. */
const CLOSE = /^((?:---|\+\+\+)[^\S\r\n]*(\r\n|\r|\n)[\s\S]*?)^(?=(?:---|\+\+\+)[^\S\r\n]*$)/m

/** A profile's text with its former name; unchanged where it has no front matter to hold it. */
export const noteName = (text: string, name: string): string =>
  text.replace(CLOSE, (_, head: string, end: string) => `${head}# file: ${name}${end}`)

/** The name that a text notes. */
export const notedName = (text: string): string | undefined => NOTE.exec(headOf(text))?.[1]

/** The text as it was before a name was noted. */
export const withoutNote = (text: string): string => {
  const head = headOf(text)
  return head.replace(NOTE, '') + text.slice(head.length)
}

const headOf = (text: string): string => CLOSE.exec(text)?.[1] ?? ''
