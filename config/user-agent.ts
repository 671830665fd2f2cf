import { env } from './env'
import { site } from './site'

/** Under which name map services hear from us: what we are, for which site, and whom to write to. Headers are ASCII. */
export const userAgent = (): string =>
  `Meetmark (+${siteAddress()}; ${env.contact() || site.organizer.url || env.siteUrl()})`.replace(/[^\x20-\x7e]/g, '')

/** The site's address in ASCII, with a trailing slash: what a browser on it would send as its Referer. */
export const siteAddress = (): string => (URL.canParse(env.siteUrl()) ? new URL(env.siteUrl()).href : '')
