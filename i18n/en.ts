import type { Messages } from './zh'

/** The same words in English; the type makes sure that none is missing. */
export const en: Messages = {
  language: { code: 'en', name: 'English' },
  site: {
    skip: 'Skip to content',
    mainNavigation: 'Main navigation',
    contents: 'Contents',
    wholeSite: 'Whole site',
    sections: {
      events: 'Events',
      speakers: 'Speakers',
      cities: 'Cities',
      tags: 'Tags',
      series: 'Series',
      venues: 'Venues',
    },
    search: 'Search',
    browse: 'Browse',
    subscribe: 'Subscribe',
    data: 'Data',
    more: 'More',
    projects: 'Projects',
    about: 'About',
    calendarFile: 'Calendar .ics',
    colophon:
      'Set from Markdown by Meetmark.\nThe drawings are computed from the address: a node for every speaker, one line through every event.\nDay and night follow your device.',
  },
}
