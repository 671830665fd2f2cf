import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import { hostileTitle } from './fixtures/events'
import { element, xmlDocument } from './markup'
import { cleanText } from './text'

const texts = [hostileTitle, '<b>&amp;</b>', ']]>', 'a "b" \'c\'', '&lt;', 'two\nlines']

it.each(texts)('brings text and attributes back as they were: %j', (text) => {
  const written = xmlDocument(element('root', [element('child', text, { of: text })]))
  expect(XMLValidator.validate(written)).toBe(true)
  expect(written.match(/<child of="([^"]*)"/)?.[1]).not.toMatch(/[<>\n]/)
  const { child } = new XMLParser({ ignoreAttributes: false, trimValues: false, htmlEntities: true }).parse(
    written,
  ).root
  expect(child['#text']).toBe(cleanText(text))
  expect(child['@_of']).toBe(cleanText(text))
})

it('closes an element without content at once', () => {
  expect(element('a', '', { b: '1' }).xml).toBe('<a b="1"/>')
})
