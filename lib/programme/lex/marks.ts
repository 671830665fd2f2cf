/** Scripts that put spaces between words, and those of them that have capitals, as parts of a character class. */
export const CASED = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}'
export const UNCASED =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Tamil}\\p{Script=Georgian}'
export const SPACED = `${CASED}${UNCASED}`

const OPENING = '（(【[《「『“«„〈〔‹＜<'
const CLOSING = '）)】]》」』”»“〉〕›＞>'
/** Which pairs of brackets may close each other: widths mix, kinds do not. */
const KIND: Readonly<Record<string, string>> = {
  ...{ '（': 'round', '(': 'round', '）': 'round', ')': 'round' },
  ...{ '【': 'square', '[': 'square', '】': 'square', ']': 'square', '〔': 'square', '〕': 'square' },
  ...{ '《': 'title', '》': 'title', '〈': 'title', '〉': 'title' },
  ...{
    '「': 'quote',
    '」': 'quote',
    '『': 'quote',
    '』': 'quote',
    '“': 'curly',
    '„': 'curly',
    '”': 'curly',
    '«': 'angle',
    '»': 'angle',
    '‹': 'angle',
    '›': 'angle',
    '<': 'angle',
    '>': 'angle',
    '＜': 'title',
    '＞': 'title',
  },
}

export type Bracket = { readonly open: number; readonly close: number; readonly kind: string }

/** The outermost pairs of brackets and quotes of a text, in order. An opening one that never closes is a character. */
export const outerBrackets = (text: string): readonly Bracket[] => {
  if (!OPENS.test(text)) return []
  const open: { readonly at: number; readonly kind: string }[] = []
  const found: Bracket[] = []
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (character === '"') {
      quote(open, found, at, text)
      continue
    }
    const kind = KIND[character]
    if (kind === undefined || isLoneAngle(text, at)) continue
    // „…“, “…“: the mark that opens in one language closes in another
    if (character === '“' && open.some((one) => one.kind === kind)) close(open, found, at, kind)
    else if (OPENING.includes(character)) open.push({ at, kind })
    else if (CLOSING.includes(character)) close(open, found, at, kind)
  }
  return found
}

const OPENS = /[（(【[《「『“«„〈〔‹＜"]|<[<‹]/

/** `<<题>>`: of two angles the inner ones are quotes; one alone is none. */
const isLoneAngle = (text: string, at: number): boolean =>
  (text[at] === '<' && text[at - 1] !== '<') || (text[at] === '>' && text[at + 1] !== '>')

type Open = { readonly at: number; readonly kind: string }

const close = (open: Open[], found: Bracket[], at: number, kind: string): void => {
  const index = open.findLastIndex((one) => one.kind === kind)
  const opener = open[index]
  if (opener === undefined) return
  open.length = index
  while ((found.at(-1)?.open ?? -1) > opener.at) found.pop()
  found.push({ open: opener.at, close: at, kind })
}

/** A straight quote opens where none is open, and closes the one that is; „this" too, where nothing else does. */
const quote = (open: Open[], found: Bracket[], at: number, text: string): void => {
  if (open.some(({ kind }) => kind === 'straight')) close(open, found, at, 'straight')
  else if (open.at(-1)?.kind === 'curly' && !/[“”]/.test(text.slice(at))) close(open, found, at, 'curly')
  else open.push({ at, kind: 'straight' })
}

/** Which characters of a text stand inside brackets or quotes, the brackets included. */
export const insideBrackets = (text: string): ((at: number) => boolean) => {
  const brackets = outerBrackets(text)
  return brackets.length === 0 ? () => false : (at) => brackets.some(({ open, close: end }) => open <= at && at <= end)
}

const QUOTES: ReadonlySet<string> = new Set(['title', 'quote', 'curly', 'angle', 'straight'])

/** Whether a bracket sets a title apart: 《…》, 「…」, “…”, « … ». */
export const isQuote = ({ kind }: Bracket): boolean => QUOTES.has(kind)

const ORNAMENT =
  '\\s|:[a-z][\\w+-]{1,60}:|\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\p{Cf}|\ufe0f|[▎▍▌▏│┃●◆■◇○★☆▶►➤→•·✦√]'
const LEADING = new RegExp(`^(?:${ORNAMENT}|[#*>|｜丨–—-](?=\\s))+`, 'u')
const ANYWHERE = new RegExp(`(?:${ORNAMENT}|[*_#>])+`, 'gu')
/** `1.`, `2）`, `一、`, `(3)`, `01 `, `#4:` before a title. */
const NUMBER =
  /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:[、)）]|[.．](?!\d)|[,，](?=\s)|(?=[《「“]))|[（(]\d{1,2}[)）]|0\d(?=\s)|\d{1,2}(?=\s*[|｜丨])|第[一二三四五六七八九十\d]{1,3}[场期讲回节位场]\s*[：:、]?(?=\s*\S))\s*/

/** How long the run of bullets, pictographs and other ornaments at the start of a text is; they say nothing. */
export const ornamentLength = (text: string): number => LEADING.exec(text.slice(0, 80))?.[0].length ?? 0

/** How long the number at the start of a text is. */
export const numberLength = (text: string): number => NUMBER.exec(text.slice(0, 12))?.[0].length ?? 0

/** A heading or label as its words alone: half width, lower case, no ornaments, no number before and no colon after. */
export const plainWords = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(ANYWHERE, ' ')
    .trim()
    .replace(NUMBER, '')
    .replace(/^[¿¡]\s*/, '')
    .replace(/[\s:]+$/, '')
    .replace(/’/g, "'")
    .replace(/İ/g, 'i')
    .toLowerCase()

/** Whether a text holds an e-mail address or a telephone number: it says where somebody is reached. */
export const isContact = (text: string): boolean => /\S@[\w-]+\.\w|\b(?:tel|fax|phone)[.:]|电话[：:]/i.test(text)

/** A text without marks and spaces, for comparing. */
export const bareText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** A text as a pattern that matches it. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether two titles are one, but for marks, spaces, a subtitle or a slip of the pen. */
export const isSameTitle = (one: string, other: string): boolean => {
  const [a, b] = [bareText(one), bareText(other)]
  if (a === b) return a !== ''
  const shorter = Math.min(a.length, b.length)
  if (shorter < 6) return false
  const [brief, full] = a.length < b.length ? [one, other] : [other, one]
  // one word is in many titles
  if (/^\s*[\p{Script=Latin}\d.+#-]+\s*$/u.test(brief))
    return bareText(full).length <= shorter * 1.3 && (a.includes(b) || b.includes(a))
  if (a.includes(b) || b.includes(a)) return Math.max(a.length, b.length) <= shorter * 3
  return Math.abs(a.length - b.length) <= shorter * 0.2 && shorter <= 200 && distance(a, b) <= shorter * 0.2
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
