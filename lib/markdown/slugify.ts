const LONGEST = 120

/**
 * The slug of a name or title: lower case, words joined by `-`, Han and other scripts kept, Latin accents dropped.
 * `C++` and `C#` stay apart from `C`. Stable, never empty, at most 120 bytes of UTF-8: longer ones are cut and carry
 * a hash of the whole, so that file systems and URLs can hold them.
 */
export const slugify = (name: string): string => {
  const words = name
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])\+\+/gu, 'plusplus')
    .replace(/(?<=(?:^|[^\p{L}\p{N}])[a-z])#(?![\p{L}\p{N}])/gu, 'sharp')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '')
  if (words === '') return `x-${contentHash(name)}`
  return byteLength(words) <= LONGEST ? words : `${cut(words)}-${contentHash(words)}`
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length

const cut = (words: string): string => {
  let kept = ''
  let bytes = 0
  for (const character of words) {
    bytes += byteLength(character)
    if (bytes > LONGEST - 8) break
    kept += character
  }
  return kept.replace(/-+[^-]{0,6}$/, '').replace(/-+$/, '')
}

/** A short stable hash of a text: FNV-1a over its UTF-16 units, seven characters of base 36. */
export const contentHash = (text: string): string => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash.toString(36).padStart(7, '0')
}
