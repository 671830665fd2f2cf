import { cleanText } from './text'

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

const escapeText = (text: string): string => cleanText(text).replace(/[&<>]/g, (found) => references[found] ?? '')

/** Attribute values also lose their line ends to a parser unless they are written as references (XML 1.0, 3.3.3). */
const escapeAttribute = (text: string): string =>
  cleanText(text).replace(/[&<>"\n\t]/g, (found) => references[found] ?? '')

/** XML as this module has written it, apart from text that is still to be escaped. */
export type Xml = { readonly xml: string }

/** An element with its attributes; a string is text, a list is elements. */
export const element = (
  name: string,
  content: string | readonly Xml[] = '',
  attributes: Readonly<Record<string, string>> = {},
): Xml => {
  const opening = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeAttribute(value)}"`),
  ].join(' ')
  const inside = typeof content === 'string' ? escapeText(content) : content.map(({ xml }) => `\n${xml}`).join('')
  if (inside === '') return { xml: `<${opening}/>` }
  return { xml: `<${opening}>${inside}${typeof content === 'string' ? '' : '\n'}</${name}>` }
}

/** A whole document in UTF-8. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`
