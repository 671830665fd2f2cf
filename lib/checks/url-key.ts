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
