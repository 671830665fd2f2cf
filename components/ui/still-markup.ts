/** More parts than one server renders at the same time. */
const most = 256

type Holder = typeof globalThis & { stillMarkup?: Map<string, string> }

/** The two renderings of one page are separate bundles in one process: what both need lies where both can reach. */
const store = (): Map<string, string> => {
  const holder = globalThis as Holder
  holder.stillMarkup ??= new Map()
  return holder.stillMarkup
}

/** Keeps markup for the rendering that follows within the same request. */
export const keepMarkup = (id: string, html: string): void => {
  const kept = store()
  kept.delete(id)
  kept.set(id, html)
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break
    kept.delete(oldest)
  }
}

/** The markup of a part: on the server what was kept for it, in the browser what the page already shows. */
export const takeMarkup = (id: string): string =>
  (typeof window === 'undefined' ? store().get(id) : document.getElementById(id)?.innerHTML) ?? ''
