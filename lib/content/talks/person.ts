import type { Certainty, NameBook } from './names'
import type { Style } from './people'
import { namesPost } from './words/posts'
import { outerBrackets } from './words/symbols'

/** A name found in a piece of text, with what stands before and after it. */
export type Candidate = {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly certainty: Certainty
}

const NOBODY = /^(?:待定|待公布|敬请期待|保密|神秘嘉宾|无|tbd|tba|tbc|n\/a|to be announced|coming soon|[-—/?？]+)$/i
const TITLES = /^(?:老师|先生|女士|博士|教授|同学|小姐)(?=[\s（(，,]|$)/

/**
 * Finds the person in one piece of a line: first a known name at either end, then a name by its form before a bracket, a
 * dash or a space, or after a role. After a label almost any short word may be a name; elsewhere form must be convincing.
 */
export const findName = (piece: string, book: NameBook, style: Style): Candidate | undefined => {
  const text = piece.trim().replace(/^(?:from|(?:(?:moderated|hosted|chaired|led) )?by)\s+/i, '')
  if (text === '' || NOBODY.test(text)) return undefined
  return (
    known(text, book, style) ??
    leading(text, book, style) ??
    trailing(text, book) ??
    (style === 'label' ? anyWord(text) : undefined)
  )
}

const known = (text: string, book: NameBook, style: Style): Candidate | undefined => {
  const length = book.prefix(text)
  const after = text.slice(length)
  if (length > 0 && !isPartOfWord(after, style) && (style !== 'line' || !tellsStory(after)))
    return found(text.slice(0, length), '', after, 'known')
  const at = style === 'line' ? -1 : book.suffix(text)
  const before = text.slice(0, Math.max(at, 0))
  const apart =
    (/\s$/.test(before) && !(style === 'head' && HOLDS_TITLE.test(before))) || (style === 'label' && namesPost(before))
  return apart ? found(text.slice(at), before, '', 'known') : undefined
}

/** Marks between a title and its people, which no role before a name holds. */
const HOLDS_TITLE = /[—–：:《》？?！!]|\s-\s/

/** In a title 郑国 is no person where 郑国渠 stands; a post may follow at once. */
const isPartOfWord = (after: string, style: Style): boolean => {
  const [word = ''] = /^\p{Script=Han}+/u.exec(after) ?? []
  return style === 'head' && word !== '' && !namesPost(word)
}

/** Whether what follows a name goes on as a sentence (在…, 介绍了…) rather than as a role. */
const tellsStory = (after: string): boolean =>
  STORY.test(after) || (/^\p{Script=Han}/u.test(after) && !ENDS_AS_POST.test(after.split(/[，,。；;\s]/)[0] ?? ''))

/** How a clause ends that stands right behind a name and is a role, not the rest of a sentence. */
const ENDS_AS_POST =
  /(?:[师员长家授士人任理管监者管]|专家|负责|布道|主席|顾问|代表|合伙|同学|老师|学生|研发|运维|前端|后端)$|^(?:来自|现任|就职于|任职于|供职于)/

const STORY =
  /^\s*(?:代表(?=\p{Script=Han}{3})|是|在|为|将|给|把|让|带来|带领|分享|介绍|作为|从|对|首先|向|表示|认为|的|和|与|也|通过|以|就|讲|做|主持|提到|指出|演示|回答|随后|还|则|说|先|is|was|will|has|works|leads|gave|talked|spoke|presented|showed|explained|introduced|shared|discussed)(?![一-龥]?(?:人|师|员))/iu

const found = (name: string, before: string, after: string, certainty: Certainty): Candidate => ({
  name: name.trim(),
  before: before.trim(),
  after: after.trim(),
  certainty,
})

/** A name by its form at the start, up to a bracket, a dash or a space. */
const leading = (text: string, book: NameBook, style: Style): Candidate | undefined => {
  for (const end of ends(text)) {
    const name = text.slice(0, end).trim()
    const certainty = book.certainty(name)
    if (certainty === 'none') continue
    if (certainty === 'possible' && !allows(text.slice(end), style)) continue
    if (certainty === 'likely' && style === 'line' && !fitsRole(text.slice(end))) continue
    return found(name, '', text.slice(end), certainty)
  }
  return undefined
}

/** Longest first, so that a Latin name keeps all of its words. */
const ends = (text: string): readonly number[] => {
  const bracket = outerBrackets(text).find(({ kind }) => kind === 'round' || kind === 'square')?.open ?? text.length
  const dash = /\s*(?:—|–|\s-\s|[|｜:：])/.exec(text)?.index ?? text.length
  const first = Math.min(bracket, dash)
  const spaces = [...text.slice(0, first).matchAll(/\s+/g)].map(({ index }) => index)
  return [first, ...spaces.slice(0, 4).reverse()]
}

/** After a space only a post or a company tells a name from the first word of a title. */
const fitsRole = (after: string): boolean => !/^\s+[^\s（(—–|｜-]/.test(after) || namesPost(after)

const allows = (after: string, style: Style): boolean =>
  style === 'label' || (/^\s*[（(]/.test(after) && namesPost(after))

/** A role before its name: 蚂蚁集团高级技术专家 甲. */
const trailing = (text: string, book: NameBook): Candidate | undefined => {
  const at = text.search(/\S+$/)
  const bracket = outerBrackets(text).find(({ close }) => close === text.length - 1)
  const end = bracket !== undefined && bracket.open > 0 ? bracket.open : text.length
  const start = bracket === undefined ? at : text.slice(0, end).trimEnd().search(/\S+$/)
  const name = text.slice(start, end).trim()
  const before = text.slice(0, start)
  const isRole = namesPost(before) && !HOLDS_TITLE.test(before)
  if (start <= 0 || book.certainty(name) !== 'likely' || !isRole) return undefined
  return found(name, before, text.slice(end), 'likely')
}

/** After a label: the first word, whatever it is, unless it is a sentence or a post. */
const anyWord = (text: string): Candidate | undefined => {
  const [first] = ends(text)
  const words = text.slice(0, first).trim()
  const name = words.length <= 24 && words.split(/\s+/).length <= 4 ? words : (words.split(/\s+/)[0] ?? '')
  if (name.length > 24 || /[。！？!?]/.test(text) || namesPost(name)) return undefined
  if (TITLES.test(name)) return undefined
  return found(name, '', text.slice(text.indexOf(name) + name.length), 'possible')
}
