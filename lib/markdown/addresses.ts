const LONGEST = 2000
const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** Whether a link to this address may be shown at all; relative ones may. */
export const isSafeUrl = (url: string): boolean => {
  const bare = url.replace(/[\p{Cc}\p{Cf}\s]/gu, '')
  const scheme = SCHEME.exec(bare)?.[0].toLowerCase()
  return url.length <= LONGEST && (scheme === undefined || ['http:', 'https:', 'mailto:', 'tel:'].includes(scheme))
}

/**
 * Where a relative address of a page's Markdown leads: files beside the page stand under `assetBase`. Addresses with a
 * scheme, a leading slash or a fragment only are returned unchanged; undefined where there is no folder to look in.
 */
export const resolveAsset = (url: string, assetBase: string | undefined): string | undefined => {
  if (/^[/#?\\]/.test(url) || SCHEME.test(url) || url === '') return url
  const path = url.replace(/^(?:\.\/)+/, '')
  return assetBase === undefined || path.startsWith('../') ? undefined : `${assetBase}/${path}`
}
