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
export const readFace = (file: Buffer): Face => {
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
