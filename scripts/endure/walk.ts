/** Cards take a quarter of a second each the first time; one in so many steps asks for one. */
const CARD_EVERY = 7

/** Every page of a running site, by its sitemap, as paths. */
const pagesOf = async (origin: string): Promise<readonly string[]> => {
  const text = await (await fetch(`${origin}/sitemap.xml`)).text()
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
}

/** An address that no site has, another one each time. */
const unknown = (turn: number): string => {
  const sections = ['/events/', '/speakers/', '/tags/', '/earlier/events/', '/', '/media/', '/_next/static/', '/embed/']
  return `${sections[turn % sections.length]}nobody-${turn}-${Math.random().toString(36).slice(2)}`
}

/**
 * Walks over a site's own addresses, each in turn and in spellings of its own, and over as many that do not exist.
 * @returns takes one step: asks for one of either kind, and says whether both were answered as they should be
 */
export const createWalk = async (origin: string): Promise<(turn: number) => Promise<boolean>> => {
  const pages = await pagesOf(origin)
  const statusOf = async (path: string): Promise<number> => {
    const answer = await fetch(`${origin}${path}`, { headers: { accept: 'text/html' }, redirect: 'manual' })
    await answer.arrayBuffer()
    return answer.status
  }
  return async (turn) => {
    const page = pages[turn % pages.length] ?? '/'
    const isCard = turn % CARD_EVERY === 0 && /^\/(?:events|speakers)\/[^/]+$/.test(page)
    const [own, other] = await Promise.all([
      statusOf(isCard ? `${page}/card.png` : `${page}?turn=${turn}`),
      statusOf(unknown(turn)),
    ])
    return own === 200 && other === 404
  }
}
