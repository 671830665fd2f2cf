import { encodePath } from '../encode-path'

/** What the words of a body may refer to. */
export type References = {
  /**
   * Where a file that the body names has gone: an address for the body, or undefined where it names none.
   * @param address as written, without query and fragment
   */
  readonly fileAt: (address: string) => string | undefined
  /** The old address of a page, by its path or its name without ending, for tags that link by file. */
  readonly pageAt: (name: string) => string | undefined
}

export type RewrittenBody = {
  readonly body: string
  /** How many addresses lead to where their file is now. */
  readonly moved: number
  /** Tags of templates that stay in the text, since nobody can know what they have shown. */
  readonly tags: readonly string[]
  /** Lines that are no words: imports of components, comments of templates. */
  readonly taken: number
}

const FENCED = /^([`~]{3,})[\s\S]*?^\1[`~]*\s*$/gm

/**
 * The words of an old page as Markdown: what templates would have filled in is filled in where that is certain, and
 * addresses of files lead to where they are now. Code stays as it is.
 */
export const rewriteBody = (body: string, references: References): RewrittenBody => {
  let moved = 0
  let taken = 0
  const tags = new Set<string>()
  const address = (written: string): string => {
    const [, path = written, rest = ''] = /^([^?#]*)(.*)$/s.exec(written) ?? []
    const target = references.fileAt(path)
    if (target === undefined || target === path) return written
    moved += 1
    return `${target}${rest}`
  }
  const prose = (text: string): string => {
    taken += [...text.matchAll(UNSAID)].length
    const filled = withoutTemplates(text.replace(UNSAID, ''), references)
    for (const [tag] of filled.matchAll(/(?<!\{)\{%-?\s*[\w-]+|\{\{(?![<%])[^}\n]{1,60}\}\}/g))
      tags.add(tag.replace(/\s+/g, ' ').trim())
    return filled
      .replace(/(!?\[[^\]\n]*\]\(\s*)<([^<>\n]+)>/g, (_, before: string, url: string) => `${before}<${address(url)}>`)
      .replace(
        /(!?\[[^\]\n]*\]\(\s*)([^\s<>()]+(?:\([^\s()]*\)[^\s()]*)*)/g,
        (_, before: string, url: string) => `${before}${address(url)}`,
      )
      .replace(
        /(\b(?:src|href|data-src|poster|image|link)\s*=\s*)(["'])([^"'\n]+)\2/gi,
        (_, before: string, quote: string, url: string) => `${before}${quote}${address(url)}${quote}`,
      )
      .replace(/^(\s*\[[^\]\n]+\]:\s+)(\S+)/gm, (_, before: string, url: string) => `${before}${address(url)}`)
  }
  const parts: string[] = []
  let last = 0
  for (const { 0: code, index } of body.matchAll(FENCED)) {
    parts.push(prose(body.slice(last, index)), code)
    last = index + code.length
  }
  parts.push(prose(body.slice(last)))
  return { body: parts.join(''), moved, tags: [...tags], taken }
}

/** What a template's author has left for other authors. */
const UNSAID =
  /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|^import\s+[\w{}*,\s]+\s+from\s+["'][^"']+["'];?[ \t]*$\n?/gm

const QUOTED = /["']([^"']*)["']/

/** Liquid, Nunjucks and Hexo's tags whose result is known. */
const withoutTemplates = (text: string, { fileAt, pageAt }: References): string =>
  text
    // Zola's links to pages
    .replace(
      /(\]\(\s*)@\/([^\s()#]+\.md)/g,
      (link, before: string, name: string) => `${before}${pageAt(name) ?? link.slice(before.length)}`,
    )
    .replace(/\{%-?\s*(?:raw|endraw)\s*-?%\}/g, '')
    .replace(/\{%-?\s*highlight\s+([\w+#-]+)[^%]*%\}\n?([\s\S]*?)\n?\{%-?\s*endhighlight\s*-?%\}/g, '```$1\n$2\n```')
    .replace(/\{\{\s*["']([^"'{}]+)["']\s*\|\s*(?:relative_url|absolute_url|url)\s*\}\}/g, '$1')
    .replace(/\{\{-?\s*(?:site\.(?:baseurl|url|root)|config\.(?:root|url))\s*(?:\|[^}]*)?-?\}\}/g, '')
    .replace(
      /\{%-?\s*(?:link|post_url|post_link|post_path)\s+([^\s%]+)[^%]*%\}/g,
      (tag, name: string) => pageAt(name) ?? tag,
    )
    .replace(
      /\{%-?\s*asset_img\s+(?:[\w-]+\s+(?=\S+\.\w+))?(\S+\.\w+)\s*([^%]*)%\}/g,
      (_, file: string, words: string) => {
        const alt = QUOTED.exec(words)?.[1] ?? words.replace(/\b\d+\b/g, '').trim()
        return `![${alt}](${fileAt(file) ?? encodePath(file)})`
      },
    )
    .replace(/\{%-?\s*(?:asset_path)\s+(\S+)\s*-?%\}/g, (_, file: string) => fileAt(file) ?? encodePath(file))
    .replace(
      /\{%-?\s*asset_link\s+(\S+)\s*([^%]*)%\}/g,
      (_, file: string, words: string) => `[${words.trim() || file}](${fileAt(file) ?? encodePath(file)})`,
    )
    .replace(/\{%-?\s*(youtube|vimeo|bilibili)\s+["']?([\w-]+)["']?[^%]*%\}/g, '{{< $1 $2 >}}')
