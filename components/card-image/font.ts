import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

/** What setting type needs to know of a font. */
export type Face = {
  readonly has: (character: string) => boolean
  /** Advance width of a text in ems, without kerning. */
  readonly width: (text: string) => number
}

/** The tables of a WOFF 1.0 file (W3C, section 5): each is compressed by itself where that makes it smaller. */
const tablesOf = (file: Buffer): ((tag: string) => Buffer) => {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Share cards need a font in WOFF 1.0 format.')
  const tables = new Map<string, Buffer>()
  for (let entry = 44; entry < 44 + file.readUInt16BE(12) * 20; entry += 20) {
    const offset = file.readUInt32BE(entry + 4)
    const packed = file.subarray(offset, offset + file.readUInt32BE(entry + 8))
    const isPacked = packed.length < file.readUInt32BE(entry + 12)
    tables.set(file.toString('latin1', entry, entry + 4), isPacked ? inflateSync(packed) : packed)
  }
  return (tag) => {
    const table = tables.get(tag)
    if (table === undefined) throw new Error(`The font for share cards lacks its table ${tag}.`)
    return table
  }
}

/** Where the subtable of format 4 begins (OpenType, cmap): it maps the Basic Multilingual Plane. */
const basicPlane = (cmap: Buffer): Buffer => {
  for (let record = 4; record < 4 + cmap.readUInt16BE(2) * 8; record += 8) {
    const subtable = cmap.subarray(cmap.readUInt32BE(record + 4))
    if (subtable.readUInt16BE(0) === 4) return subtable
  }
  throw new Error('The font for share cards has no character map of format 4.')
}

/** Glyph number of every character that has one. */
const glyphsOf = (cmap: Buffer): ReadonlyMap<number, number> => {
  const map = basicPlane(cmap)
  const span = map.readUInt16BE(6)
  const glyphs = new Map<number, number>()
  for (let at = 0; at < span; at += 2) {
    const [end, start] = [map.readUInt16BE(14 + at), map.readUInt16BE(16 + span + at)]
    const delta = map.readUInt16BE(16 + 2 * span + at)
    const offsetAt = 16 + 3 * span + at
    const offset = map.readUInt16BE(offsetAt)
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const found = offset === 0 ? code : map.readUInt16BE(offsetAt + offset + 2 * (code - start))
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
  return glyphs
}

/**
 * Reads which characters a font has and how wide they are.
 * @param file a font in WOFF 1.0 format
 * @throws where it is no such font, saying what is missing
 */
const readFace = (file: Buffer): Face => {
  const table = tablesOf(file)
  const glyphs = glyphsOf(table('cmap'))
  const unitsPerEm = table('head').readUInt16BE(18)
  const [metrics, count] = [table('hmtx'), table('hhea').readUInt16BE(34)]
  const advance = (character: string): number => {
    const glyph = Math.min(glyphs.get(character.codePointAt(0) ?? 0) ?? 0, count - 1)
    return metrics.readUInt16BE(glyph * 4) / unitsPerEm
  }
  return {
    has: (character) => glyphs.has(character.codePointAt(0) ?? 0),
    width: (text) => [...text].reduce((sum, character) => sum + advance(character), 0),
  }
}

/** What type without the arrow is set for. */
const likeness: Readonly<Record<string, string>> = { '→': '>', '⇒': '>', '←': '<', '↔': '-', '∕': '/', '−': '-' }

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Stands for letters that the font lacks. */
const gap = '…'

const isSet = (text: string, face: Face): boolean => text !== '' && [...text].every((character) => face.has(character))

/** Without their accents, letters are still read: ő becomes o. */
const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '')

const settable = (grapheme: string, face: Face): string => {
  if (/^\s+$/u.test(grapheme)) return ' '
  const forms = [grapheme.normalize('NFC'), likeness[grapheme] ?? '', grapheme.normalize('NFKC'), bare(grapheme)]
  const found = forms.find((form) => isSet(form, face))
  if (found !== undefined) return found
  return /^[\p{L}\p{N}]/u.test(grapheme) ? gap : ''
}

/**
 * Text of which the font has every character. Whatever draws a card would ask the network for the others, or draw boxes:
 * emoji and marks are left out, letters are replaced by their plain form, and words in other scripts by an ellipsis.
 */
export const legible = (text: string, face: Face): string =>
  [...graphemes.segment(text)]
    .map(({ segment }) => settable(segment, face))
    .join('')
    .replace(/…(?:\s*…)+/gu, gap)
    .replace(/\s+/gu, ' ')
    .trim()

/** Noto Sans SC in its heaviest cut that the site uses, simplified Chinese and Latin; its licence stands beside it. */
const file = (): string => join(process.cwd(), 'components/card-image/fonts/noto-sans-sc-700.woff')

type CardFont = { readonly data: Buffer; readonly face: Face }

let held: CardFont | undefined

/** The one font of the share cards, read once. */
export const cardFont = (): CardFont => {
  if (held === undefined) {
    const data = readFileSync(file())
    held = { data, face: readFace(data) }
  }
  return held
}
