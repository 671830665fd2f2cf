import type { Face } from './woff'

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
