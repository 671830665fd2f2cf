import type { NameBook } from './names'
import type { Style } from './people'
import { looksLikeNickname } from './words/posts'
import { outerBrackets } from './words/symbols'

const SAID = /^(?:花名|昵称|网名|别名|英文名|笔名|ID|aka|a\.k\.a\.|nickname|GitHub)\s*[:：]?\s*/i
const EDGE = /^[\s:：,，\-–—|｜/·@＠]+|[\s:：,，\-–—|｜/]+$/g

/**
 * What follows a name: brackets that hold a nickname (花名), a role, or both, and text that is a role. A short Han bracket
 * is a nickname after a label or where a role follows it, unless it is a company's or a post's name.
 */
export const readBracket = (
  after: string,
  book: NameBook,
  style: Style,
): { readonly alias?: string; readonly role: string } => {
  const [first] = outerBrackets(after)
  if (first === undefined || first.kind === 'title' || after.slice(0, first.open).trim() !== '')
    return { role: tidy(after) }
  const inner = after.slice(first.open + 1, first.close).trim()
  const rest = tidy(after.slice(first.close + 1))
  const said = SAID.exec(inner)?.[0].length ?? 0
  const [alias = '', ...others] = inner.slice(said).split(/\s*[，,、/|｜]\s*/)
  const isAlias =
    said > 0 || book.certainty(alias) === 'known' || isNickname(alias, style, rest !== '' || others.length > 0)
  if (!isAlias) return { role: joinRole(inner, rest) }
  return { alias: alias.trim(), role: joinRole(others.join('，'), rest) }
}

const isNickname = (text: string, style: Style, roleFollows: boolean): boolean =>
  looksLikeNickname(text) && (style === 'label' || roleFollows || /^[A-Z]/.test(text))

const joinRole = (inner: string, rest: string): string => [inner, rest].filter((part) => part !== '').join(' ')

const tidy = (text: string): string => text.trim().replace(EDGE, '').trim()
