import { hueFrom } from './hue'
import type { SiteSettings } from './site-schema'

export type Language = SiteSettings['language']

/** A link that the owner wrote. */
export type OwnLink = { readonly name: string; readonly url: string }

/** A part of the site that a menu can name. */
export type MenuSection = Extract<NonNullable<SiteSettings['menu']>[number], string>

const MENU: readonly (MenuSection | OwnLink)[] = ['events', 'speakers', 'cities', 'tags', 'series', 'venues']

/**
 * Everything about one community, with what its owner has left to the defaults.
 * Tests lay settings of their own over it (the variable SITE_SETTINGS, JSON), so that no fork's settings change them.
 */
export const defineSite = (own: SiteSettings) => fill(laidOver() ?? own)

/** The only variable read outside config/env.ts, which itself asks for the site's settings. */
const laidOver = (): SiteSettings | undefined => {
  const text = process.env.SITE_SETTINGS
  return text === undefined || text === '' ? undefined : JSON.parse(text)
}

const fill = (own: SiteSettings) => ({
  name: own.name,
  description: own.description,
  language: own.language,
  contentLanguage: own.contentLanguage ?? own.language,
  timeZone: own.timeZone,
  city: own.city ?? '',
  url: (own.url ?? '').replace(/\/+$/, ''),
  logo: own.logo ?? '',
  logoDark: own.logoDark ?? own.logo ?? '',
  /** Degrees of the OKLCH circle. */
  hue: hueFrom(own.colour ?? 36),
  /** Whether the owner chose the colour: then the first series carries it. */
  hasColour: own.colour !== undefined,
  /** Degrees by the series' name. */
  seriesHues: Object.fromEntries(
    Object.entries(own.seriesColours ?? {}).map(([name, colour]) => [name, hueFrom(colour)]),
  ),
  calendarColor: own.calendarColor ?? 'tomato',
  organizer: own.organizer ?? { name: own.name, url: own.url ?? '' },
  menu: own.menu ?? MENU,
  footer: own.footer ?? [],
  organizers: own.organizers ?? [],
  partners: own.partners ?? [],
  conduct: own.conduct ?? '',
  contact: own.contact ?? '',
  desk: own.desk ?? [],
  channels: own.channels ?? [],
  repository: (own.repository ?? '').replace(/\/+$|\.git$/g, ''),
  branch: own.branch ?? 'main',
  contentFolder: own.contentFolder ?? 'content',
  dateFormat: own.dateFormat ?? 'day-month',
  calendarId: own.calendarId ?? '',
  map: {
    tiles: own.map?.tiles ?? '',
    attribution: own.map?.attribution ?? '',
    reviewNumber: own.map?.reviewNumber ?? '',
  },
  deckHosts: own.deckHosts ?? ['raw.githubusercontent.com'],
  synonyms: own.synonyms ?? {},
  httpsHosts: own.httpsHosts ?? [],
  httpsBelow: own.httpsBelow ?? false,
})
