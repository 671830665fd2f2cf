import { say } from '@/config/language'
import type { Report } from './problems'
import { pageNamed, staticNamed } from './source'

/**
 * Tags of Liquid, Nunjucks and Hexo in a text, as Jekyll, Eleventy and Hexo fill them in before Markdown is read. What is
 * understood becomes Markdown or a shortcode, whose words and problems are told as a shortcode's are; what only the old
 * site's templates know is left out of the page, and told. Code stays as it is, and lines stay lines.
 * @returns the text without its tags
 */
export const readLiquid = (markdown: string, report: Report): string => {
  if (!TAG.test(markdown) && !VARIABLE.test(markdown)) return markdown
  const isTemplate = TAG.test(markdown)
  const lines = new LineCount(markdown)
  const ends = new Ends(markdown)
  const [tagEnds, variableEnds] = [new Cursor(markdown, '%}'), new Cursor(markdown, '}}')]
  const leftOut = (at: number, written: string): string => {
    const place = { start: lines.pointAt(at), end: lines.pointAt(at) }
    report('template-tag', { position: place }, told(written))
    return ''
  }
  const out: string[] = []
  let done = 0
  MARK.lastIndex = 0
  for (let mark = MARK.exec(markdown); mark !== null; mark = MARK.exec(markdown)) {
    const at = mark.index
    const [found] = mark
    if (isFence(found, markdown, at)) {
      MARK.lastIndex = endOfFence(markdown, at, found)
      out.push(withoutRaw(markdown.slice(done, MARK.lastIndex), at - done))
      done = MARK.lastIndex
      continue
    }
    if (found.startsWith('`')) {
      // a span of code ends with its paragraph at the latest
      const [paragraph = ''] = markdown.slice(at, at + LONGEST).split(/\n[ \t]*\n/, 1)
      const close = paragraph.indexOf(found, found.length)
      if (close > 0) MARK.lastIndex = at + close + found.length
      continue
    }
    const piece = found.startsWith('{%')
      ? pieceAt('tag', markdown, at, tagEnds)
      : pieceAt('variable', markdown, at, variableEnds)
    if (piece === undefined || markdown[at - 1] === '{') continue
    const shown =
      piece.kind === 'tag' ? ofTag(piece, markdown, at, leftOut, ends) : ofVariable(piece, isTemplate, at, leftOut)
    if (shown === undefined) continue
    out.push(markdown.slice(done, at), shown.text)
    done = shown.end
    MARK.lastIndex = done
  }
  out.push(markdown.slice(done))
  return out.join('')
}

const TAG = /(?<!\{)\{%-?\s*\w/
/** What is a variable of a site's templates, wherever it stands; any other may be what a text speaks of. */
const VARIABLE =
  /\{\{-?\s*(?:(?:youtube|vimeo|bilibili|figure|image|img)\(|(?:site|page|include|config|layout)\.\w|["'][^"'{}\n]{1,300}["']\s*\|)/
const MARK = /^ {0,3}(?:`{3,}|~{3,}).*|`+|\{%|\{\{(?![<%{])/gm
const LONGEST = 2000

type Piece = {
  readonly kind: 'tag' | 'variable'
  readonly written: string
  readonly inner: string
  readonly end: number
}
type Shown = { readonly text: string; readonly end: number }

const told = (written: string) => {
  const brief = written.replace(/\s+/g, ' ').slice(0, 60)
  return {
    message: say(
      `“${brief}” is filled in by the templates of another site; it is left out of the page.`,
      `“${brief}”要由别的网站模板填写，页面上略去。`,
    ),
    hint: say('Write in Markdown what it has shown, or delete it.', '请用 Markdown 写出它原来显示的内容，或删除它。'),
  }
}

/** Lines and columns of a text, each found from the one before. */
class LineCount {
  private line = 1
  private start = 0
  private next: number
  constructor(private readonly text: string) {
    this.next = text.indexOf('\n')
  }
  pointAt(at: number): { readonly line: number; readonly column: number; readonly offset: number } {
    while (this.next >= 0 && this.next < at) {
      this.line += 1
      this.start = this.next + 1
      this.next = this.text.indexOf('\n', this.start)
    }
    return { line: this.line, column: at - this.start + 1, offset: at }
  }
}

const isFence = (found: string, text: string, at: number): boolean =>
  /^ {0,3}(?:`{3,}[^`]*|~{3,}.*)$/.test(found) && (at === 0 || text[at - 1] === '\n')

const endOfFence = (text: string, at: number, opening: string): number => {
  const mark = /[`~]+/.exec(opening)?.[0] ?? '```'
  const close = new RegExp(`^ {0,3}${mark[0]}{${mark.length},}[ \\t]*$`, 'm')
  const from = at + opening.length
  const found = close.exec(text.slice(from))
  return found === null ? text.length : from + found.index + found[0].length
}

/** Code keeps everything but what keeps templates from reading it. */
const withoutRaw = (text: string, from: number): string =>
  text.slice(0, from) + text.slice(from).replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '')

/** Where a mark stands next, for places asked in their order: a text of a thousand beginnings is gone through once. */
class Cursor {
  private found: number
  constructor(
    private readonly text: string,
    private readonly mark: string,
  ) {
    this.found = text.indexOf(mark)
  }
  /** @returns undefined where there is none, or none within the longest tag */
  after(at: number): number | undefined {
    if (this.found >= 0 && this.found < at) this.found = this.text.indexOf(this.mark, at)
    return this.found < 0 || this.found - at > LONGEST ? undefined : this.found
  }
}

/** What a mark opens, up to its end. */
const pieceAt = (kind: Piece['kind'], text: string, at: number, ends: Cursor): Piece | undefined => {
  const end = ends.after(at + 2)
  if (end === undefined) return undefined
  const inner = text
    .slice(at + 2, end)
    .replace(/^-|-$/g, '')
    .trim()
  // a tag has a name; what is none is text
  return kind === 'tag' && !/^[A-Za-z_]/.test(inner)
    ? undefined
    : { kind, written: text.slice(at, end + 2), inner, end: end + 2 }
}

type LeftOut = (at: number, written: string) => string

/** Line ends of what goes, so that the lines below keep their numbers. */
const lineEnds = (text: string): string => '\n'.repeat(text.split('\n').length - 1)

const ofVariable = (
  { inner, written, end }: Piece,
  isTemplate: boolean,
  at: number,
  leftOut: LeftOut,
): Shown | undefined => {
  const [, , quoted] = /^(["'])(.*?)\1\s*\|/s.exec(inner) ?? []
  if (quoted !== undefined) return { text: quoted, end }
  if (/^(?:site\.(?:baseurl|url|root|base_url)|config\.(?:root|url)|BASE_PATH)\s*(?:\||$)/.test(inner))
    return { text: '', end }
  // Zola's shortcodes: {{ youtube(id="…") }}
  const [, called, args = ''] = /^(\w+)\((.*)\)$/s.exec(inner) ?? []
  const shown =
    called !== undefined && (VIDEO.test(called) || PICTURE.test(called)) ? contentOf(called, args) : undefined
  if (shown !== undefined) return { text: `${shown}${lineEnds(written)}`, end }
  const isVariable = /^[A-Za-z_][\w.[\]"'-]*\s*(?:\||$)/.test(inner)
  const isKnown = /^(?:site|page|include|config|layout)\./.test(inner)
  return isVariable && (isKnown || isTemplate)
    ? { text: `${leftOut(at, written)}${lineEnds(written)}`, end }
    : undefined
}

/** Tags that steer a template: what stands between them is shown, they themselves are not. */
const STEERING =
  /^(?:end)?(?:if|unless|case|ifchanged|capture|block|filter|macro|call|autoescape)$|^(?:else|elsif|elseif|when|assign|set|increment|decrement|cycle|break|continue|layout|extends|import|from|paginate|endpaginate|include_layout|echo|do)$/
/** Tags whose inner text is a template, and none of the author's words. */
const LOOPS = /^(?:for|tablerow|each)$/
const WORDLESS = /^(?:comment)$/
const CODE = /^(?:highlight|codeblock|code)$/
const QUOTES =
  /^(?:end)?(?:blockquote|quote|cq|centerquote|pullquote|pq|p|span|more|excerpt|markdown|prettier|figurecaption)$/

const ofTag = (piece: Piece, text: string, at: number, leftOut: LeftOut, ends: Ends): Shown => {
  const { inner, written, end } = piece
  const between = (name: string, show: (inner: string) => string): Shown => {
    const close = ends.after(end, name)
    return close === undefined ? { text: show(''), end } : { text: show(text.slice(end, close.at)), end: close.end }
  }
  const [name = ''] = /^[\w-]+/.exec(inner) ?? []
  const args = inner.slice(name.length).trim()
  if (name === 'raw') return between(name, (raw) => raw)
  if (WORDLESS.test(name)) return between(name, lineEnds)
  if (LOOPS.test(name))
    return between(name, (loop) => `${leftOut(at, `${written} …`)}${lineEnds(written)}${lineEnds(loop)}`)
  if (CODE.test(name)) return between(name, (code) => codeOf(code, args, lineStart(text, at)))
  if (STEERING.test(name))
    return { text: `${/^(?:end|else|when)/.test(name) ? '' : leftOut(at, written)}${lineEnds(written)}`, end }
  if (QUOTES.test(name) || name === 'end')
    return { text: `${/\p{L}/u.test(args) ? leftOut(at, written) : ''}${lineEnds(written)}`, end }
  return { text: `${contentOf(name, args) ?? leftOut(at, written)}${lineEnds(written)}`, end }
}

const lineStart = (text: string, at: number): boolean => /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 40), at))

/** Where tags that hold something begin and end in a text, found in one pass. */
class Ends {
  private readonly marks = new Map<string, { readonly at: number; readonly end: number; readonly step: 1 | -1 }[]>()
  constructor(text: string) {
    for (const { 0: tag, 1: close = '', 2: name = '', index } of text.matchAll(
      /\{%-?\s*(end)?(raw|comment|highlight|codeblock|code|for|tablerow|each)\b[^%]{0,200}%\}/g,
    )) {
      const own = this.marks.get(name) ?? []
      own.push({ at: index, end: index + tag.length, step: close === '' ? 1 : -1 })
      this.marks.set(name, own)
    }
  }

  /** The end that belongs to a tag. @param from where the tag ends */
  after(from: number, name: string): { readonly at: number; readonly end: number } | undefined {
    const own = this.marks.get(name) ?? []
    while (own[0] !== undefined && own[0].at < from) own.shift()
    let depth = 1
    for (const mark of own) {
      // only loops stand in each other
      depth += mark.step === -1 || LOOPS.test(name) ? mark.step : 0
      if (depth === 0) return mark
    }
    own.length = 0
    return undefined
  }
}

/** Code between tags on lines of their own is a block. */
const codeOf = (code: string, args: string, isBlock: boolean): string => {
  if (!isBlock || !code.startsWith('\n')) return code
  const language = /lang:([\w+#-]+)/.exec(args)?.[1] ?? /^[\w+#-]+/.exec(args)?.[0] ?? ''
  const mark = code.includes('```') ? '`````' : '```'
  return `${mark}${language}${code.replace(/[ \t]*$/, '')}${mark}`
}

const ARGUMENT = /(?:([\w-]+)\s*[=:]\s*)?(?:"([^"]*)"|'([^']*)'|([^\s,"'=]+))/g

type Arguments = { readonly named: Readonly<Record<string, string>>; readonly bare: readonly string[] }

/** The arguments of a tag; a name of a variable says nothing here. */
const argumentsOf = (args: string): Arguments => {
  const named: Record<string, string> = Object.create(null)
  const bare: string[] = []
  for (const [, key, double, single, plain] of args.matchAll(ARGUMENT)) {
    const value = double ?? single ?? plain ?? ''
    if (plain !== undefined && /^(?:page|site|include|layout|post)\.[\w.]+$/.test(plain)) continue
    if (key !== undefined && !/^https?$/.test(key)) named[key.toLowerCase()] = value
    else bare.push(key === undefined ? value : `${key}:${value}`)
  }
  return { named, bare }
}

const VIDEO = /^(?:embed-?)?(youtube|bilibili|vimeo)(?:[-_]?(?:player|video|embed|iframe))?$/i
const PICTURE = /^(?:figure|image|img|picture|photo|responsive[-_]?image|centered[-_]?image|post[-_]?image|lightbox)$/i
const SOURCE = ['src', 'image_path', 'image', 'url', 'file', 'filename', 'path', 'img', 'source', 'name']

/** What a tag shows, as Markdown or as a shortcode; undefined where nothing of it is known. */
const contentOf = (name: string, written: string): string | undefined => {
  const isInclude = /^(?:include|include_relative|include_cached|render|embed)$/.test(name)
  const [file = '', ...rest] = isInclude ? written.split(/\s+/) : ['']
  const called = isInclude ? (file.replace(/["',]/g, '').split('/').at(-1) ?? '').replace(/\.\w+$/, '') : name
  const text = isInclude ? rest.join(' ') : written
  const { named, bare } = argumentsOf(text)
  if (isInclude && /^https?:/.test(file)) return `<${file}>`
  const address = /^(?:post_url|post_link|post_path|link)$/.test(name) ? linkTo(name, bare) : undefined
  if (address !== undefined) return address
  const video = VIDEO.exec(called)?.[1] ?? (called === 'video' ? (named.provider ?? 'video') : undefined)
  if (video !== undefined) return videoOf(video.toLowerCase(), named, bare)
  if (/^asset_(?:img|path|link)$/.test(name) || name === 'img') return assetOf(name, bare)
  if (PICTURE.test(called)) {
    const src = SOURCE.map((key) => named[key]).find((value) => value !== undefined && value !== '') ?? bare[0]
    return src === undefined
      ? undefined
      : shortcode('figure', {
          src,
          alt: named.alt ?? bare[src === bare[0] ? 1 : 0],
          caption: named.caption ?? named.description ?? named.title,
        })
  }
  const isEnd = /^end\w/.test(called)
  const block = isEnd ? called.slice(3) : called
  if (/^(?:note|alert|tip|warning|info|hint|callout|notice|admonition)$/.test(block))
    return isEnd ? `{{< /${block} >}}` : `{{< ${[block, ...bare.map(quoted)].join(' ')} >}}`
  if (isEnd) return ''
  if (bare.length === 0 && Object.keys(named).length === 0) return undefined
  return shortcode(called.replace(/[^\w-]/g, '') || 'tag', named, bare)
}

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`

const shortcode = (
  name: string,
  named: Readonly<Record<string, string | undefined>>,
  bare: readonly string[] = [],
): string => {
  const pairs = Object.entries(named).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${key}=${quoted(value)}`],
  )
  return `{{< ${[name, ...bare.map(quoted), ...pairs].join(' ')} >}}`
}

/** `{% link _posts/2024-05-02-mesh.md %}` is an address; with words and an address, as Hexo has it, a link. */
const linkTo = (name: string, bare: readonly string[]): string | undefined => {
  const [first = '', second] = bare
  if (first === '') return undefined
  const url = bare.findIndex((word) => /^https?:\/\//.test(word))
  if (name === 'link' && url > 0) return `[${bare.slice(0, url).join(' ')}](${bare[url]})`
  if (name === 'post_link') return `[${second ?? first}](${pageNamed(first)})`
  if (/\.(?:md|markdown|html)$/.test(first)) return pageNamed(first.replace(/\.(?:markdown|html)$/, '.md'))
  return /\.\w{2,5}$/.test(first) ? staticNamed(first) : pageNamed(first)
}

const videoOf = (site: string, named: Arguments['named'], bare: readonly string[]): string | undefined => {
  const id = named.id ?? named.video_id ?? named.videoid ?? named.url ?? named.src ?? bare[0]
  if (id === undefined || id === '') return undefined
  if (site === 'vimeo') return `{{< video src=${quoted(/^\d+$/.test(id) ? `https://vimeo.com/${id}` : id)} >}}`
  return `{{< ${['youtube', 'bilibili'].includes(site) && !/^https?:/.test(id) ? site : 'video'} ${quoted(id)} >}}`
}

/** Hexo's tags for files beside a post: classes before the name and measures behind it say how it looks. */
const assetOf = (name: string, bare: readonly string[]): string | undefined => {
  const at = bare.findIndex((word) => /\.\w{2,5}$/.test(word))
  const file = bare[at]
  if (file === undefined) return undefined
  const words = bare
    .slice(at + 1)
    .filter((word) => !/^\d+%?$/.test(word))
    .join(' ')
  if (name === 'asset_path') return `<${file}>`
  return name === 'asset_link' ? `[${words || file}](<${file}>)` : `![${words}](<${file}>)`
}
