import type { Image, Link, Nodes, Paragraph, PhrasingContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { say } from '@/config/language'
import { type Video, videoFrom, videoPage } from '@/lib/model'
import type { Report } from './problems'
import type { Shortcode, ShortcodeMarker } from './shortcode-syntax'
import { pageNamed, staticNamed } from './source'
import { placeOf, styled } from './tree'

/** Shortcodes that one kind of page has on top of everybody's, such as a deck: the element each becomes. */
export type OwnShortcodes = (
  marker: ShortcodeMarker,
) => { readonly hName: string; readonly hProperties: Readonly<Record<string, unknown>> } | undefined

/** What a shortcode that stands as a block shows. */
export const shownBlock = (node: Shortcode, report: Report, own?: OwnShortcodes): readonly Nodes[] => {
  const { marker } = node
  if (marker === undefined) return [paragraph([literal(node)], node)]
  if (marker.tag === 'close') return unmatched(node, marker, report)
  const inner = asBlocks(node)
  if (isCallout(marker)) return [callout(marker, inner, node)]
  if (marker.name === 'figure') return [figure(marker, inner, node)]
  const element = own?.(marker)
  if (element !== undefined) return [styled(element.hName, element.hProperties, inner, node)]
  const video = videoOf(marker)
  if (video !== undefined) return [paragraph([videoLink(marker, video, node)], node), ...inner]
  if (FOLDED.has(marker.name)) return [folded(marker, inner, node)]
  if (marker.name === 'gallery') return [...galleryOf(marker, node), ...inner]
  const link = linkOf(marker, node)
  if (link !== undefined) return [paragraph([link], node)]
  if (SILENT.has(marker.name)) return inner
  reportUnknown(node, marker, report)
  return [...saidBlocks(marker, node), ...inner]
}

/** What opens on a click. */
const FOLDED = new Set(['spoiler', 'details', 'collapse', 'expand', 'toggle'])
/** Shortcodes of themes that show what stands in them, or nothing that a reader would miss. */
const SILENT = new Set(
  'icon br toc table-of-contents math rawhtml hl columns column tabs tab row col center cite bibliography'.split(' '),
)

const folded = (marker: ShortcodeMarker, inner: readonly Nodes[], node: Shortcode): Nodes => {
  const words = marker.named.text ?? marker.named.title ?? marker.named.summary ?? marker.positional[0] ?? '…'
  return styled('details', {}, [styled('summary', {}, [{ type: 'text', value: words }], node), ...inner], node)
}

/** The pictures that a gallery names one by one; those of an album lie in a folder that only Hugo knows. */
const galleryOf = ({ named, positional }: ShortcodeMarker, node: Shortcode): readonly Nodes[] => {
  const names = [...positional, ...(named.images ?? named.src ?? '').split(/[,;]/)].map((name) => name.trim())
  const images = names.filter((name) => /\.\w{3,4}$/.test(name))
  return images.map((url) => paragraph([{ type: 'image', url, alt: '', ...placeOf(node) }], node))
}

type Arguments = (named: ShortcodeMarker['named'], positional: readonly string[]) => string | undefined

const tweet: Arguments = ({ user, id }, [first, second]) =>
  id === undefined
    ? first && `https://x.com/${second === undefined ? 'i' : first}/status/${second ?? first}`
    : `https://x.com/${user ?? 'i'}/status/${id}`

/** What Hugo embeds from other sites, by the page on which it stands there: nobody is asked for it before a click. */
const POSTS: Readonly<Record<string, Arguments>> = {
  tweet,
  x: tweet,
  x_simple: tweet,
  twitter: tweet,
  gist: (_, [user, id]) => (id === undefined ? undefined : `https://gist.github.com/${user}/${id}`),
  instagram: (_, [id]) => id && `https://www.instagram.com/p/${id}/`,
}

/** Shortcodes that are links: to a page, to a file of the site, to anything as a button. */
const linkOf = ({ name, named, positional }: ShortcodeMarker, node: Shortcode): Link | undefined => {
  const first = positional[0] ?? ''
  const words = node.children as PhrasingContent[]
  const to = (url: string): Link => ({
    type: 'link',
    url,
    children:
      words.length > 0
        ? phrasingIn(words)
        : [
            {
              type: 'text',
              value: named.text ?? named.cta_text ?? named.title ?? url.replace(/^https?:\/\/(?:www\.)?/, ''),
            },
          ],
    ...placeOf(node),
  })
  if (name === 'ref' || name === 'relref') return to(pageNamed(named.path ?? first))
  if (name === 'staticref') return to(staticNamed(named.path ?? first))
  if (name === 'audio') return to(named.src ?? named.url ?? first)
  const post = POSTS[name]?.(named, positional)
  if (post !== undefined) return to(post)
  const url = named.href ?? named.url ?? named.link ?? named.relref ?? named.cta_link
  if ((name === 'button' || name === 'cta') && (url ?? first) !== '') return to(url ?? first)
  return undefined
}

/** Words of paragraphs as words of a link. */
const phrasingIn = (nodes: readonly Nodes[]): PhrasingContent[] =>
  nodes.flatMap((node) => (node.type === 'paragraph' ? node.children : [node as PhrasingContent]))

/** What a shortcode within a line of text shows. */
export const shownInline = (node: Shortcode, report: Report, own?: OwnShortcodes): readonly PhrasingContent[] => {
  const { marker } = node
  const inner = node.children as PhrasingContent[]
  if (marker === undefined) return [literal(node)]
  if (marker.tag === 'close') return unmatched(node, marker, report)
  if (isCallout(marker)) return inner
  if (marker.name === 'figure') return [imageOf(marker, node), ...inner]
  const element = own?.(marker)
  if (element !== undefined) return [styled(inlineName(element.hName), element.hProperties, inner, node)]
  const video = videoOf(marker)
  if (video !== undefined) return [videoLink(marker, video, node), ...inner]
  const link = linkOf(marker, node)
  if (link !== undefined) return [link]
  if (SILENT.has(marker.name) || FOLDED.has(marker.name) || marker.name === 'gallery') return inner
  reportUnknown(node, marker, report)
  const said = wordsIn(marker).map(([, text]) => text)
  return said.length === 0 ? inner : [{ type: 'text', value: said.join(' '), ...placeOf(node) }, ...inner]
}

/** Arguments that people would read on the page: sentences, names and titles, not options and addresses. */
const wordsIn = ({ name, named, positional }: ShortcodeMarker): readonly (readonly [string, string])[] => {
  const said = [...Object.entries(named), ...positional.map((text) => ['', text] as const)].filter(
    ([key, text]) =>
      !OPTIONS.test(key) && (isReadable(text.trim()) || (/\p{L}/u.test(text) && (WHO.test(key) || POST.test(key)))),
  )
  // who somebody is stands beside the name; a person's title is a post
  const isPost = ([key]: readonly [string, string]): boolean =>
    POST.test(key) || (key === 'title' && OF_PERSON.test(name) && said.some(([other]) => WHO.test(other)))
  const posts = said.filter(isPost).map(([, text]) => text)
  const who = said.findIndex(([key]) => WHO.test(key))
  const joined =
    who === -1
      ? said
      : said.flatMap((one, index) =>
          index === who ? [[one[0], [one[1], ...posts].join(', ')] as const] : isPost(one) ? [] : [one],
        )
  return joined.toSorted((a, b) => rankOf(a) - rankOf(b))
}

const OPTIONS = /^(?:class|id|style|src|href|url|link|image|img|icon|width|height|align|color|colour|target|type|lang)$/
const WHO = /^(?:speakers?|speaker_?name|presenters?|presenter_?name|by|who|name|instructor|lecturer)$/i
const POST =
  /^(?:role|position|job|job_?title|speaker_?(?:title|role)|company|org|organi[sz]ation|affiliation|institution|institute|employer|university)$/i
/** Shortcodes that show a person. */
const OF_PERSON = /speaker|person|people|profile|presenter|guest|bio|member|author|host/i
const isReadable = (text: string): boolean =>
  CLOCK.test(text) ||
  (/\p{L}/u.test(text) &&
    !/^(?:https?:|\/|\.|#)\S*$/.test(text) &&
    (/\s/.test(text) || /[^\p{ASCII}]/u.test(text) || /^\p{Lu}/u.test(text)))

/** A time stands above its heading, a heading above who speaks, and that above the rest. */
const rankOf = ([key, text]: readonly [string, string]): number =>
  CLOCK.test(text) ? 0 : HEADINGS.test(key) ? 1 : WHO.test(key) ? 2 : 3

const CLOCK = /^\d{1,2}:\d\d/
const HEADINGS = /^(?:heading|title|headline|talk|topic|session)$/

/** The words of an unknown shortcode's arguments: a paragraph each, its time first, then its heading in bold. */
const saidBlocks = (marker: ShortcodeMarker, node: Shortcode): readonly Nodes[] => {
  const said = wordsIn(marker)
  const [time, heading] = said
  const timed = time !== undefined && heading !== undefined && CLOCK.test(time[1]) && HEADINGS.test(heading[0])
  const all = timed ? [[heading[0], `${time[1]} ${heading[1]}`] as const, ...said.slice(2)] : said
  return all.map(([key, value]) => {
    const words: PhrasingContent = { type: 'text', value, ...placeOf(node) }
    return paragraph([HEADINGS.test(key) ? { type: 'strong', children: [words], ...placeOf(node) } : words], node)
  })
}

const inlineName = (name: string): string => (name === 'div' ? 'span' : name)

/** Hugo's way to show a shortcode instead of using it: a comment within the braces. */
const literal = (node: Shortcode): PhrasingContent => ({
  type: 'text',
  value: node.source.replace(/^(\{\{[<%])\/\*/, '$1').replace(/\*\/([>%]\}\})$/, '$1'),
  ...placeOf(node),
})

const paragraph = (children: PhrasingContent[], node: Shortcode): Paragraph => ({
  type: 'paragraph',
  children,
  ...placeOf(node),
})

const PHRASING = new Set(['text', 'strong', 'emphasis', 'delete', 'link', 'inlineCode', 'image', 'break'])

const asBlocks = (node: Shortcode): readonly Nodes[] =>
  node.children.some((child) => PHRASING.has(child.type))
    ? [paragraph(node.children as PhrasingContent[], node)]
    : node.children

const unmatched = (node: Shortcode, { name }: ShortcodeMarker, report: Report): [] => {
  report('unmatched-shortcode', node, {
    message: say(`{{< /${name} >}} closes a shortcode that was not opened.`, `{{< /${name} >}} 没有对应的开始标签。`),
    hint: say(`Open it with {{< ${name} >}}, or delete it.`, `请在前面写上 {{< ${name} >}}，或删除它。`),
  })
  return []
}

const reportUnknown = (node: Shortcode, { name }: ShortcodeMarker, report: Report): void =>
  report('unknown-shortcode', node, {
    message: say(
      `The shortcode “${name}” is not known; only its words are shown.`,
      `不认识短代码“${name}”，只显示其中的文字。`,
    ),
    hint: say(
      'Known are callout, figure, gallery, video, bilibili, youtube and vimeo. Write anything else in Markdown.',
      '可用的有 callout、figure、gallery、video、bilibili、youtube、vimeo，其余请用 Markdown 书写。',
    ),
  })

const isCallout = ({ name }: ShortcodeMarker): boolean => CALLOUTS.has(name)

const CALLOUTS = new Set(['callout', 'alert', 'admonition', 'notice', 'note', 'tip', 'warning', 'hint', 'info'])

const callout = (marker: ShortcodeMarker, inner: readonly Nodes[], node: Shortcode): Nodes => {
  const own = ['note', 'tip', 'warning', 'hint', 'info'].includes(marker.name) ? marker.name : undefined
  const kind = own ?? /^[a-z]+$/.exec((marker.positional[0] ?? marker.named.type ?? '').toLowerCase())?.[0] ?? 'note'
  const title = marker.named.title ?? marker.positional[1]
  const words: Nodes[] =
    title === undefined ? [] : [paragraph([{ type: 'strong', children: [{ type: 'text', value: title }] }], node)]
  return styled('aside', { className: ['callout', `callout-${kind}`] }, [...words, ...inner], node)
}

const imageOf = ({ named, positional }: ShortcodeMarker, node: Shortcode): Image => ({
  type: 'image',
  url: named.src ?? positional[0] ?? '',
  alt: named.alt ?? (named.caption === undefined ? (named.title ?? '') : ''),
  ...placeOf(node),
})

const figure = (marker: ShortcodeMarker, inner: readonly Nodes[], node: Shortcode): Nodes => {
  const image = imageOf(marker, node)
  const { link, caption, title, attr } = marker.named
  const shown: PhrasingContent =
    link === undefined ? image : { type: 'link', url: link, children: [image], ...placeOf(node) }
  const words = [image.alt === title ? undefined : title, caption, attr].filter(
    (text) => text !== undefined && text !== '',
  )
  const legend = words.length === 0 ? [] : [styled('figcaption', {}, captionOf(words.join(' '), node), node)]
  return styled('figure', {}, [paragraph([shown], node), ...legend, ...inner], node)
}

const captions = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

/** A caption may hold links and emphasis; a word that could start a block of its own is none here. */
const captionOf = (text: string, node: Shortcode): readonly Nodes[] => {
  const [block, ...more] = captions.parse(text).children
  const children = block?.type === 'paragraph' && more.length === 0 ? block.children : undefined
  if (children === undefined) return [{ type: 'text', value: text, ...placeOf(node) }]
  visit({ type: 'root', children }, (one) => {
    Object.assign(one, placeOf(node))
  })
  return children
}

const videoOf = ({ name, named, positional }: ShortcodeMarker): Video | undefined => {
  const first = positional[0] ?? ''
  const address = (site: 'bilibili' | 'youtube', id: string): string => (/^https?:/.test(id) ? id : videoPage(site, id))
  if (name === 'bilibili') {
    const id = named.id ?? named.bvid ?? named.bv ?? (named.aid === undefined ? first : `av${named.aid}`)
    return { site: 'bilibili', url: address('bilibili', id) }
  }
  if (name === 'vimeo') return { site: 'video', url: videoPage('vimeo', (named.id ?? first).replace(/^.*\//, '')) }
  if (name === 'youtube') return { site: 'youtube', url: address('youtube', named.id ?? first) }
  return name === 'video' ? videoFrom(named.src ?? named.url ?? first) : undefined
}

const videoLink = ({ named }: ShortcodeMarker, { site, url }: Video, node: Shortcode): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: named.title ?? named.caption ?? url.replace(/^https?:\/\/(?:www\.)?/, '') }],
  data: { hProperties: { className: ['embed', `embed-${site}`] } },
  ...placeOf(node),
})
