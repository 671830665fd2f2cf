/** The name of the site that an address leads to, as people know it: no `www.`; '' for what is no web address. */
export const siteOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : ''
