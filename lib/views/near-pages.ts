import { differences, nearestAmong, type Stretch } from './near'

/** A page that somebody may have meant. */
export type NearPage = {
  /** First part of its address, such as `events`. */
  readonly section: string
  /** Second part, decoded. */
  readonly slug: string
}

export type Near<Page extends NearPage> = { readonly page: Page; readonly slug: readonly Stretch[] }

/**
 * Pages whose address is most like the one that leads nowhere: those of its own section, or of all where none is near.
 * @param path decoded, with its leading slash
 */
export const nearPages = <Page extends NearPage>(
  path: string,
  pages: readonly Page[],
  limit: number,
): readonly Near<Page>[] => nearPagesAmong(pages)(path, limit)

/** `nearPages` for the same pages again and again: at a cost that hardly grows with their number. */
export const nearPagesAmong = <Page extends NearPage>(
  pages: readonly Page[],
): ((path: string, limit: number) => readonly Near<Page>[]) => {
  const sections = new Map<string, Page[]>()
  for (const page of pages) {
    const others = sections.get(page.section)
    if (others === undefined) sections.set(page.section, [page])
    else others.push(page)
  }
  const among = new Map([...sections].map(([section, own]) => [section, finderOf(own)] as const))
  const amongAll = finderOf(pages)
  return (path, limit) => {
    const [section = '', named] = path.split('/').filter(Boolean)
    const meant = named ?? section
    const own = among.get(section)?.(meant, limit) ?? []
    return own.length > 0 ? own : amongAll(meant, limit)
  }
}

/** What somebody may type to find it: the words of an address. */
export const wordsOfPath = (path: string): string =>
  (path.split('/').filter(Boolean).at(-1) ?? '')
    .replace(/\.\w{1,5}$/, '')
    .replace(/[-_+.]+/g, ' ')
    .trim()

const finderOf = <Page extends NearPage>(
  pages: readonly Page[],
): ((meant: string, limit: number) => readonly Near<Page>[]) => {
  const bySlug = new Map(pages.map((page) => [page.slug, page]))
  const find = nearestAmong([...bySlug.keys()])
  return (meant, limit) =>
    find(meant, limit).flatMap((slug) => {
      const page = bySlug.get(slug)
      return page === undefined ? [] : [{ page, slug: differences(meant, slug) }]
    })
}
