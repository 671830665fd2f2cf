import { readFileSync, statSync } from 'node:fs'
import { analyse } from 'chardet'
import { say } from '@/config/language'
import type { Problem } from '@/lib/model'

/** Bytes of a page: ten times what its front matter and its prose may hold together (lib/markdown/source.ts). */
const LONGEST_PAGE = 4_000_000

/**
 * Reads a file whose size has been looked at first, so that none takes more memory than it may.
 * @param path absolute
 * @param longest bytes
 * @returns undefined where the file is longer
 */
export const readBounded = (path: string, longest = LONGEST_PAGE): Buffer | undefined =>
  statSync(path).size > longest ? undefined : readFileSync(path)

/** A text file, and in what it is written where that is not UTF-8. */
export type ReadText =
  | { readonly text: string; readonly encoding?: string }
  /** Nobody can be sure of its letters. `likely` is what it may be written in. */
  | { readonly text: undefined; readonly likely?: string }
  /** Longer than any page; it has not been read. */
  | { readonly text: undefined; readonly tooLong: true }

/** Names of the detector, and the decoder of the Encoding Standard for each, with what people call it. */
const MULTIBYTE: Readonly<Record<string, readonly [decoder: string, name: string]>> = {
  GB18030: ['gb18030', 'GBK'],
  Big5: ['big5', 'Big5'],
  Shift_JIS: ['shift_jis', 'Shift_JIS'],
  'EUC-JP': ['euc-jp', 'EUC-JP'],
  'EUC-KR': ['euc-kr', 'EUC-KR'],
  'ISO-2022-JP': ['iso-2022-jp', 'ISO-2022-JP'],
}

/** How sure the detector must be, of 100, and how far ahead of its second guess. */
const SURE = 90
const AHEAD = 25
/** Of Western letters alone it never is; their place among ASCII tells the rest. */
const SURE_OF_LATIN = 60

/**
 * Decodes a text file. UTF-8, UTF-16 and UTF-32 are known by their form. Of older encodings the one is taken that a detector
 * finds beyond doubt and in which every byte has a meaning; a short text may be valid in several, and is refused.
 */
export const decodeText = (bytes: Uint8Array): ReadText => {
  const four = fourByteOrder(bytes)
  if (four !== undefined) {
    const text = decodeFour(bytes, four)
    return text === undefined ? { text, likely: 'UTF-32' } : { text, encoding: 'UTF-32' }
  }
  const wide = wideEncodingOf(bytes)
  if (wide !== undefined) {
    const text = decode(bytes, wide)
    return text === undefined ? { text, likely: 'UTF-16' } : { text, encoding: 'UTF-16' }
  }
  const plain = decode(bytes, 'utf-8')
  if (plain !== undefined) return again(plain, bytes)
  const [first, second] = analyse(bytes)
  const [decoder, name] = MULTIBYTE[first?.name ?? ''] ?? []
  if (first !== undefined && decoder !== undefined && name !== undefined) {
    const text = decode(bytes, decoder)
    const isSure = first.confidence >= SURE && first.confidence - (second?.confidence ?? 0) >= AHEAD
    return text !== undefined && isSure ? { text, encoding: name } : { text: undefined, likely: name }
  }
  const isLatin = first?.name === 'ISO-8859-1' || first?.name === 'windows-1252'
  if (isLatin && first.confidence >= SURE_OF_LATIN && standsAlone(bytes))
    return { text: decode(bytes, 'windows-1252') ?? '', encoding: 'Latin-1' }
  return { text: undefined }
}

/** ISO-2022-JP is ASCII with marks for where Japanese begins and ends. */
const JAPANESE = ['\u001b$', '\u001b(']

/**
 * What is valid UTF-8 and was not written as such: Japanese mail, and UTF-8 that a program took for Latin-1 and encoded
 * once more, which is known by its control characters.
 */
const again = (text: string, bytes: Uint8Array): ReadText => {
  if (JAPANESE.every((mark) => text.includes(mark))) {
    const japanese = decode(bytes, 'iso-2022-jp')
    if (japanese !== undefined) return { text: japanese, encoding: 'ISO-2022-JP' }
  }
  if (!/[\u0080-\u009f]/.test(text) || /[\u0100-\uffff]/.test(text.replace(/^\ufeff/, ''))) return { text }
  const once = decode(Buffer.from(text, 'latin1'), 'utf-8')
  return once === undefined || /[\u0080-\u009f]/.test(once)
    ? { text }
    : { text: once, encoding: 'UTF-8, encoded twice' }
}

/** Reads and decodes a text file. @param path absolute */
export const readText = (path: string): ReadText => {
  const bytes = readBounded(path)
  return bytes === undefined ? { text: undefined, tooLong: true } : decodeText(bytes)
}

/** U+FFFD is never accepted: a text that holds it has been decoded wrongly before. */
const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-32 is known by its mark, else by the bytes that are zero in all its letters. */
const fourByteOrder = (bytes: Uint8Array): 'le' | 'be' | undefined => {
  if (bytes.length < 4 || bytes.length % 4 !== 0) return undefined
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'le'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'be'
  const head = bytes.subarray(0, 400)
  // no letter has a number above 0x10ffff
  const most = (place: number, largest: number): boolean =>
    head.every((byte, index) => index % 4 !== place || byte <= largest)
  if (head.every((byte) => byte === 0)) return undefined
  return most(3, 0) && most(2, 0x10) ? 'le' : most(0, 0) && most(1, 0x10) ? 'be' : undefined
}

/** The Encoding Standard has no decoder for it. Undefined where a number is no letter. */
const decodeFour = (bytes: Uint8Array, order: 'le' | 'be'): string | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const letters: string[] = []
  for (let at = 0; at < bytes.length; at += 4) {
    const code = view.getUint32(at, order === 'le')
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000) || code === 0) return undefined
    letters.push(String.fromCodePoint(code))
  }
  return letters.join('').replace(/^\ufeff/, '')
}

/** By its mark, else by the zero bytes that every other byte of Western text in UTF-16 is. */
const wideEncodingOf = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 400)
  const zeros = (parity: number): number => head.filter((byte, index) => byte === 0 && index % 2 === parity).length
  const many = head.length / 8
  if (zeros(1) > many && zeros(0) === 0) return 'utf-16le'
  return zeros(0) > many && zeros(1) === 0 ? 'utf-16be' : undefined
}

/** Accented letters of Western languages stand between plain ones; letters of two bytes come in rows. */
const standsAlone = (bytes: Uint8Array): boolean => {
  let runs = 0
  let single = 0
  for (let index = 0; index < bytes.length; index += 1) {
    const start = index
    while ((bytes[index] ?? 0) >= 0x80) index += 1
    if (index > start) {
      runs += 1
      if (index - start === 1) single += 1
    }
  }
  return runs > 0 && single / runs >= 0.85
}

/** What an organizer should know of how a file is written; nothing where it is UTF-8 like the rest of the web. */
export const encodingProblem = (file: string, read: ReadText): Problem | undefined => {
  const spot = { file, line: 1, column: 1, field: '(file)', rule: 'encoding' }
  const hint = say(
    'Save it as UTF-8: in VS Code, click the encoding at the lower right, then “Save with Encoding”.',
    '请另存为 UTF-8：在 VS Code 右下角点编码名称，选“通过编码保存”。',
  )
  if ('tooLong' in read)
    return {
      ...spot,
      rule: 'too-long',
      level: 'error',
      message: say('The file is larger than four megabytes; no page is.', '文件超过 4 MB，不会是页面。'),
      hint: say(
        'Split it, or move what is no prose to files beside the page.',
        '请拆分文件，或把不是正文的内容放到旁边的文件里。',
      ),
    }
  if (read.text === undefined)
    return {
      ...spot,
      level: 'error',
      message:
        read.likely === undefined
          ? say('The file is not UTF-8, and nobody can be sure of its letters.', '文件不是 UTF-8，无法确定文字编码。')
          : say(
              `The file is not UTF-8; it may be ${read.likely}, but is too short to be sure.`,
              `文件不是 UTF-8，可能是 ${read.likely}，但文字太少，无法确定。`,
            ),
      hint,
    }
  if (read.text.includes('\ufffd'))
    return {
      ...spot,
      ...positionOf(read.text, '\ufffd'),
      level: 'error',
      message: say('Letters were lost here: “�” stands in their place.', '这里的文字已经损坏，变成了“�”。'),
      hint: say('Write them anew, or fetch the file from where it was right.', '请重新填写，或找回未损坏的文件。'),
    }
  return read.encoding === undefined
    ? undefined
    : {
        ...spot,
        level: 'warning',
        message: say(
          `The file is ${read.encoding}, not plain UTF-8; it was read as such.`,
          `文件编码是 ${read.encoding}，不是 UTF-8；已按此读取。`,
        ),
        hint,
      }
}

const positionOf = (text: string, mark: string): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, text.indexOf(mark)).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
