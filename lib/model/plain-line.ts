/** Marks that turn the direction of whatever follows, on a page and in the lists that quote it (Unicode UAX 9, 2.1–2.2). */
const TURNING = /[\u202a-\u202e]/g

/** What copies from other programs leave in a text, and no format may hold: control characters, but for the line's end. */
const LEFT_OVER = /(?![\t\n])\p{Cc}/gu

/** A title or a name without marks that would turn the line around it; letters of right-to-left scripts need none. */
export const plainLine = (text: string): string => text.replace(TURNING, '').replace(LEFT_OVER, '')

/** What no terminal and no log may be told by a file or an address: control characters, and marks that turn a line. */
const CONTROL = /(?![\t\n])\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/** Text for a terminal: control characters are shown as what they are, and a long text is cut. */
export const printable = (text: string, longest = 4000): string => {
  const shown = text.replace(CONTROL, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return shown.length > longest ? `${shown.slice(0, longest)} …` : shown
}
