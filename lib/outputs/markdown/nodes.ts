import type { Blockquote, Heading, Link, List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventRecord, Mention, RichText, Talk } from '@/lib/model'
import { absoluteUrl, talkPage, webUrl } from '../addresses'
import { cleanText, oneLine, talkStartText } from '../text'

type Handle = NonNullable<NonNullable<Options['handlers']>['strong']>

/** Text on one line; whatever would be Markdown in it is escaped when the tree is written. */
export const text = (value: string): PhrasingContent => ({ type: 'text', value: oneLine(value) })

export const heading = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(value)],
})

export const paragraph = (children: readonly PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: [...children],
})

export const quote = (value: string): Blockquote => ({ type: 'blockquote', children: [paragraph([text(value)])] })

export const link = (name: string, url: string): Link => ({ type: 'link', url, children: [text(name)] })

/** A list without blank lines between its items. */
export const list = (items: readonly (readonly PhrasingContent[])[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
})

const reader = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark)

/**
 * Sanitized HTML as Markdown nodes. Addresses of this site become full ones, so that they still lead somewhere in a
 * copied text.
 * @param origin the site's address without a trailing slash
 */
const proseNodes = (html: string, origin: string): readonly RootContent[] => {
  const tree = reader.runSync(reader.parse(cleanText(html)))
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image') node.url = absoluteUrl(origin, node.url)
  })
  return tree.children
}

/**
 * Emphasis as people write it. The library would spell Han characters beside the marks as references, so that strict
 * readers see the emphasis; everybody else would see the references.
 */
const marked =
  (mark: string): Handle =>
  (node, _parent, state, info) =>
    mark + state.containerPhrasing(node, { ...info, before: mark, after: mark }) + mark

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-', handlers: { strong: marked('**'), emphasis: marked('*') } })

/** The nodes as GitHub-flavoured Markdown. */
export const writeMarkdown = (children: readonly RootContent[]): string =>
  writer.stringify({ type: 'root', children: [...children] })

const { labelled, separator } = messages.machines

const literal = (value: string): PhrasingContent => ({ type: 'text', value })

/** Several things in a row, as the site's language separates them. */
export const inRow = (things: readonly (readonly PhrasingContent[])[]): readonly PhrasingContent[] =>
  things.flatMap((thing, index) => (index === 0 ? thing : [literal(separator), ...thing]))

/** A speaker with nickname and post. */
export const speakerLink = ({ name, slug, alias, role }: Mention, origin: string): readonly PhrasingContent[] => {
  const more = [alias, role].filter((part) => part !== undefined).map(oneLine)
  const page = link(name, absoluteUrl(origin, routes.speaker(slug)))
  return more.length === 0 ? [page] : [page, literal(` (${more.join(separator)})`)]
}

/** A link that may be followed; nothing for other schemes. */
export const resource = (url: string | undefined, name: string, origin: string): readonly PhrasingContent[] => {
  const address = url === undefined ? undefined : webUrl(url, origin)
  return address === undefined ? [] : [link(name, address)]
}

/** The address itself, as a link; nothing where there is none. */
export const address = (url: string | undefined): readonly PhrasingContent[] =>
  url === undefined ? [] : [{ type: 'link', url, children: [literal(url)] }]

/** Plain text; nothing where there is none. */
export const plain = (value: string): readonly PhrasingContent[] => (oneLine(value) === '' ? [] : [text(value)])

/** Labelled facts as a list; those that say nothing are left out. */
export const factList = (facts: readonly (readonly [string, readonly PhrasingContent[]])[]): readonly RootContent[] => {
  const items = facts
    .filter(([, value]) => value.length > 0)
    .map(([label, value]) => [literal(labelled(label, '')), ...value])
  return items.length === 0 ? [] : [list(items)]
}

/** Prose of a record; nothing where there is none. */
export const prose = (content: RichText | undefined, origin: string): readonly RootContent[] =>
  content === undefined ? [] : proseNodes(content.html, origin)

const words = messages.machines.markdown

const bioNodes = ({ name, bio }: Mention, origin: string): readonly RootContent[] =>
  bio === undefined ? [] : [paragraph([{ type: 'strong', children: [text(name)] }]), ...prose(bio, origin)]

/** A talk in its event: title, facts, who speaks, what about. */
export const talkNodes = (talk: Talk, event: EventRecord, origin: string): readonly RootContent[] => [
  heading(3, talk.title),
  ...factList([
    [words.when, plain([talkStartText(talk, event), talk.end?.clock].filter(Boolean).join('–'))],
    [words.speakers, inRow(talk.speakers.map((mention) => speakerLink(mention, origin)))],
    [words.recording, resource(talk.video, talk.video ?? '', origin)],
    [words.slides, resource(talk.deck?.url, talk.deck?.name ?? '', origin)],
    [words.page, address(talkPage(event, talk, origin))],
  ]),
  ...talk.speakers.flatMap((mention) => bioNodes(mention, origin)),
  ...prose(talk.abstract, origin),
  ...(talk.takeaways === undefined ? [] : [heading(4, words.takeaways), ...prose(talk.takeaways, origin)]),
]
