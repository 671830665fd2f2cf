/** What stands for a name in a node: its first letter or Han character, upper case; `?` for a name without any. */
export const glyphOf = (name: string): string => {
  const letter = /\p{L}|\p{N}/u.exec(name)?.[0] ?? '?'
  return letter.toUpperCase()
}
