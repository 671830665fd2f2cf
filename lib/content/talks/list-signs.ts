import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import type { Head } from './head'
import { headOf } from './head-of'
import { linesOf, readLabel } from './lines'
import { isSlidesUrl, isVideoUrl, linksIn } from './links'
import type { NameBook } from './names'
import { readPersonLine } from './person-line'
import { spanOf } from './span'
import { isAffiliation } from './title'
import { kindOf } from './words/kinds'
import type { LabelKind } from './words/labels'

/** An item of a list: the paragraph it begins with, and what it holds besides. */
export type Item = { readonly node: ListItem; readonly first: Paragraph; readonly others: readonly RootContent[] }

/** An item that begins with a paragraph; none where it does not. */
export const itemOf = (node: ListItem): readonly Item[] => {
  const [first, ...others] = node.children
  return first?.type === 'paragraph' ? [{ node, first, others }] : []
}

/** The text of a paragraph. */
export const textOf = (paragraph: Paragraph): string => spanOf(paragraph.children, 1).text

/** A word alone may be an item like any other; a label has a colon, brackets or something to say. */
export const isLabelled = (text: string, book: NameBook): boolean => {
  const label = readLabel(text, book)
  return label !== undefined && (label.from < text.length || /[：:】\]]\s*$/.test(text))
}

/** Whether a list is a programme: most items fit, and one is an entry beyond doubt. */
export const isProgramme = (items: readonly Item[], book: NameBook): boolean => {
  const signs = items.map((item) => signOf(item, book))
  const sure = signs.filter((sign) => sign === 'sure').length
  const fitting = signs.filter((sign) => sign !== 'none').length
  return sure > 0 && fitting * 5 >= items.length * 3
}

/** What speaks for an item being an entry of a programme. */
const signOf = ({ first, others }: Item, book: NameBook): 'sure' | 'fits' | 'none' => {
  const text = textOf(first)
  const [line = spanOf([], 1)] = linesOf(spanOf(first.children, 1))
  const head = headOf(line, book, 'item')
  const links = linksIn(first)
  if (head.when?.from !== undefined && head.title !== undefined) return 'sure'
  if (
    others.some((block) => isPersonLine(block, book) || beginsWithPerson(block, book)) ||
    isTitledPerson(line.text, others, book)
  )
    return 'sure'
  if ((head.announced && head.title !== undefined) || others.some((block) => hasLabels(block, book))) return 'sure'
  if (head.title !== undefined && isAffiliation(text.slice(...head.title))) return 'none'
  if (head.trust === 'sure' && (links.length > 0 || !/[。；;]/.test(text))) return 'sure'
  if (links.length === 1 && links.every(({ url }) => isVideoUrl(url) && !isSlidesUrl(url)) && !isAddress(text))
    return 'sure'
  return head.trust === 'likely' || kindOf(titleText(text, head)) !== 'talk' ? 'fits' : 'none'
}

const isPersonLine = (block: RootContent, book: NameBook): boolean =>
  block.type === 'paragraph' && readPersonLine(textOf(block), book) !== undefined

/** A list below a title that tells who speaks, and where the recording is. */
export const beginsWithPerson = (block: RootContent, book: NameBook): boolean =>
  block.type === 'list' &&
  block.children[0]?.children[0] !== undefined &&
  isPersonLine(block.children[0].children[0], book)

/** A person, with the title of their talk in a list below. */
const isTitledPerson = (text: string, others: readonly RootContent[], book: NameBook): boolean =>
  readPersonLine(text, book) !== undefined && others.some((block) => hasLabels(block, book, ['title']))

const isAddress = (text: string): boolean => /^\s*(?:https?:|www\.)/i.test(text)

const titleText = (text: string, { title }: Head): string => (title ? text.slice(...title) : text)

const PEOPLE: readonly LabelKind[] = ['speaker', 'host', 'guest', 'bio']

const hasLabels = (block: RootContent, book: NameBook, kinds: readonly LabelKind[] = PEOPLE): boolean =>
  block.type === 'list' &&
  block.children.some(({ children: [first] }) => {
    const label = first?.type === 'paragraph' ? readLabel(textOf(first), book) : undefined
    return label !== undefined && kinds.includes(label.kind)
  })

/** Whether a list in an item is more than a list: it names speakers, or is a programme of its own. */
export const tells = (list: List, book: NameBook): boolean =>
  hasLabels(list, book, [...PEOPLE, 'title']) || isProgramme(list.children.flatMap(itemOf), book)

const RESOURCE =
  /^\s*(?:活动|现场|大会|精彩)?(?:合影|照片|相册|图片|图集|花絮|回顾|总结|报道|文章|新闻|资料|更多|photos?|album|gallery|recap|pictures|blog|article)/i

/** Whether an item leads to photos, a recap or the like. */
export const isResource = ({ first }: Item, book: NameBook): boolean => {
  const links = linksIn(first)
  const elsewhere = links.length > 0 && links.every(({ url }) => !isVideoUrl(url) && !isSlidesUrl(url))
  return (
    elsewhere && RESOURCE.test(textOf(first)) && headOf(spanOf(first.children, 1), book, 'item').people.length === 0
  )
}
