/** A page of the site with either scheme: `http:host/a` leads elsewhere from https, `https:host/a` from http. */
const PAGES = ['https://site.invalid/page/', 'http://site.invalid/page/'] as const

/**
 * Where an address leads, if that is another host: as browsers read it, with whatever they forgive (the URL standard):
 * slashes that lean back or are missing, tabs and line breaks within.
 * @returns the full address as it should be written; undefined for pages of this site and for other schemes
 */
export const foreignAddress = (url: string): string | undefined => {
  for (const page of PAGES) {
    const read = URL.canParse(url, page) ? new URL(url, page) : undefined
    if (read !== undefined && /^https?:$/.test(read.protocol) && read.host !== 'site.invalid') return read.href
  }
  return undefined
}

/** Whether an address has its scheme and host, and nothing that browsers would read otherwise. */
const isPlain = (url: string): boolean => /^https?:\/\/[^\s/\\]/i.test(url)

/** An address as it is, where it is plain; as browsers read it, where it leads to another host all the same. */
export const straightAddress = (url: string): string => (isPlain(url) ? url : (foreignAddress(url) ?? url))

/** Whether the address leads to another host, however it is written. */
export const isForeign = (url: string): boolean => foreignAddress(url) !== undefined
