/** What makes two things one. */

/** Items by a key, in the order in which the keys first occur; items without a key are left out. */
export const groupBy = <Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | undefined,
): ReadonlyMap<Key, readonly Item[]> => {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** What visitors bring along and pages ignore. */
const TRACKING = /^(?:utm_.*|spm.*|from|share_.*|vd_source|fbclid|gclid)$/

/** Two addresses of one page have one key: scheme, `www.`, a closing slash, fragments and tracking do not count. */
export const urlKey = (url: string): string => {
  try {
    const { host, pathname, searchParams } = new URL(url)
    const query = [...searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join('='))
    return [host.replace(/^www\./, '') + pathname.replace(/\/+$/, ''), ...query.sort()].join('&')
  } catch {
    return url
  }
}
