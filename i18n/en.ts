import type { Messages } from './zh'

/** The same words in English; the type makes sure that none is missing. */
export const en: Messages = {
  language: { code: 'en', name: 'English' },
  site: {
    skip: 'Skip to content',
    mainNavigation: 'Main navigation',
    contents: 'Contents',
  },
}
