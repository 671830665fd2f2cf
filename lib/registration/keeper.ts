import { site } from '@/config/site'

/** Whom people write to about what is kept of them; empty where the owner names a page instead of an address. */
export const keeperMail = (): string => (/^[^\s/@]+@[^\s/@]+$/.test(site.contact) ? site.contact : '')
