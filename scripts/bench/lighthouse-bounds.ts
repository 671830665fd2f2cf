/** The pages that are audited, by addresses that the real archive has. */
export const AUDITED: readonly (readonly [page: string, path: string])[] = [
  ['home', '/'],
  ['event', '/events/service-mesh-meetup-02'],
  ['talk', `/events/service-mesh-meetup-02/${encodeURIComponent('微博-service-mesh-实践-weibomesh')}`],
  ['speaker', `/speakers/${encodeURIComponent('敖小剑')}`],
  ['search', '/search'],
]

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Audits of each page; the one in the middle counts. */
export const AUDITS = 5

/** Seconds until the largest part of the page is painted, on Lighthouse's simulated phone. */
export const LARGEST_PAINT = 0.8

/** Milliseconds for which the page cannot answer a touch. */
export const BLOCKING = 10

export const LAYOUT_SHIFT = 0
