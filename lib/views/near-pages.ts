import { differences, nearest, type Stretch } from './near'

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
): readonly Near<Page>[] => {
  const [section = '', named] = path.split('/').filter(Boolean)
  const meant = named ?? section
  const own = among(
    meant,
    pages.filter((page) => page.section === section),
    limit,
  )
  return own.length > 0 ? own : among(meant, pages, limit)
}

/** What somebody may type to find it: the words of an address. */
export const wordsOfPath = (path: string): string =>
  (path.split('/').filter(Boolean).at(-1) ?? '')
    .replace(/\.\w{1,5}$/, '')
    .replace(/[-_+.]+/g, ' ')
    .trim()

const among = <Page extends NearPage>(meant: string, pages: readonly Page[], limit: number): readonly Near<Page>[] => {
  const bySlug = new Map(pages.map((page) => [page.slug, page]))
  return nearest(meant, [...bySlug.keys()], limit).flatMap((slug) => {
    const page = bySlug.get(slug)
    return page === undefined ? [] : [{ page, slug: differences(meant, slug) }]
  })
}
