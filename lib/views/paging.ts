/** One page of a long list. Pages count from 1. */
type Page<Item> = { readonly items: readonly Item[]; readonly page: number; readonly pages: number }

/** A list of so many rows is shown whole; of a longer one a page holds what a phone loads at once, about 60 KB. */
const [WHOLE, PAGE] = [60, 30]

/** How many rows a page holds. @param rows of the whole list */
export const pageful = (rows: number): number => (rows <= WHOLE ? WHOLE : PAGE)

/**
 * Cuts a list into pages.
 * @param page as written in an address; whatever is no page of this list becomes the nearest one
 * @param size items a page, at least 1
 */
export const pageOf = <Item>(
  list: readonly Item[],
  page: string | undefined,
  size = pageful(list.length),
): Page<Item> => {
  const pages = Math.max(1, Math.ceil(list.length / size))
  const wanted = /^\d{1,6}$/.test(page ?? '') ? Number(page) : 1
  const at = Math.min(Math.max(wanted, 1), pages)
  return { items: list.slice((at - 1) * size, at * size), page: at, pages }
}
