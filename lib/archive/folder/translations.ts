/** Languages that names of files and folders end in or begin with; anything else after a dot belongs to the name. */
const LANGUAGES = new Set(
  `ar bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk km ko lt lv mk mn ms nb nl
  nn no pl pt ro ru sk sl sq sr sv sw ta te th tl tr uk ur uz vi yue zh`.split(/\s+/),
)

/** `de`, `pt-BR`, `zh-cn`, `zh_Hant` as a BCP 47 tag; undefined for what is no language. */
export const languageTag = (written: string): string | undefined => {
  const [, language = '', region = ''] = /^([a-z]{2,3})(?:[-_]([a-z]{2}|[a-z]{4}|\d{3}))?$/i.exec(written) ?? []
  if (!LANGUAGES.has(language.toLowerCase())) return undefined
  const part = region.length === 4 ? region[0]?.toUpperCase() + region.slice(1).toLowerCase() : region.toUpperCase()
  return part === '' ? language.toLowerCase() : `${language.toLowerCase()}-${part}`
}

/** A path as Hugo reads it: the language it is in, and what it is called in all of them. */
export type LocalPath = {
  /** The path without the language: the same for all translations of a page. */
  readonly path: string
  /** BCP 47 */
  readonly language?: string
}

/**
 * The language of a page by its path: `event/autumn/index.de.md`, `events/autumn.zh-cn.md`, `de/events/autumn.md`.
 * @param file relative to the content folder, with forward slashes
 */
export const localPath = (file: string): LocalPath => {
  const [first = '', ...below] = file.split('/')
  const folder = below.length > 1 ? languageTag(first) : undefined
  if (folder !== undefined) return { path: below.join('/'), language: folder }
  const [, stem = '', suffix = ''] = /^(.+)\.([A-Za-z]{2,3}(?:[-_]\w{2,4})?)\.md$/.exec(file) ?? []
  const language = suffix === '' ? undefined : languageTag(suffix)
  return language === undefined ? { path: file } : { path: `${stem}.md`, language }
}

/** A page in several languages: the one that stands in lists, and the others. */
export type Bundle<T> = { readonly primary: T; readonly others: readonly T[] }

/**
 * Gathers the translations of each page. The one in the site's language stands for all of them; without one, that whose
 * name tells no language, then English, then the first.
 * @param language BCP 47 tag of the site's content
 */
export const bundlesOf = <T extends { readonly file: string }>(
  pages: readonly T[],
  language: string,
): readonly Bundle<T>[] => {
  const byPath = new Map<string, { readonly page: T; readonly rank: number }[]>()
  for (const page of pages) {
    const local = localPath(page.file)
    const rank = rankOf(local.language, language)
    byPath.set(local.path, [...(byPath.get(local.path) ?? []), { page, rank }])
  }
  return [...byPath.values()].flatMap((pages): readonly Bundle<T>[] => {
    const [first, ...others] = pages.toSorted((a, b) => a.rank - b.rank)
    return first === undefined ? [] : [{ primary: first.page, others: others.map(({ page }) => page) }]
  })
}

const rankOf = (own: string | undefined, wanted: string): number => {
  if (own === wanted) return 0
  const [language, ours] = [own?.split('-')[0], wanted.split('-')[0]]
  if (language === ours) return 1
  if (own === undefined) return 2
  return language === 'en' ? 3 : 4
}
