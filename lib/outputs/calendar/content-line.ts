import { cleanText, oneLine } from '../plain-text'

/** A property of RFC 5545: its value stands ready for the wire, see `text` for the TEXT type. */
export type Property = {
  readonly name: string
  readonly value: string
  readonly parameters?: Readonly<Record<string, string>>
}

/** A TEXT value (RFC 5545, section 3.3.11): the backslash is escaped first, the colon never. */
export const text = (value: string): string =>
  cleanText(value).replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n')

/** A URI value (section 3.3.13) is not escaped; what could break the line is percent-encoded. */
export const uri = (value: string): string => cleanText(value).replace(/[\s"<>\\^`{|}]/g, encodeURIComponent)

/** A parameter's value (section 3.2) has no escapes: quotation marks go, and what needs quoting is quoted. */
const parameter = (value: string): string => {
  const plain = oneLine(value).replaceAll('"', "'")
  return /[:;,]/.test(plain) ? `"${plain}"` : plain
}

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/**
 * Folds a line to at most 75 octets (section 3.1) between characters, never inside one. The space that opens each
 * further line counts.
 */
export const fold = (line: string): string => {
  if (Buffer.byteLength(line) <= 75) return line
  let folded = ''
  let room = 75
  for (const character of line) {
    const octets = octetsOf(character)
    if (octets > room) {
      folded += '\r\n '
      room = 74
    }
    folded += character
    room -= octets
  }
  return folded
}

/** One folded content line, closed by CRLF. */
export const contentLine = ({ name, value, parameters = {} }: Property): string => {
  const rest = Object.entries(parameters).map(([key, of]) => `;${key}=${parameter(of)}`)
  return `${fold(`${name}${rest.join('')}:${value}`)}\r\n`
}

/** A component with its properties and the components inside it. */
export const component = (name: string, properties: readonly Property[], inside = ''): string =>
  `BEGIN:${name}\r\n${properties.map(contentLine).join('')}${inside}END:${name}\r\n`
