import { messages } from '@/i18n'

/** The `lang` attribute of content: its language where it is not the site's own, else none. */
export const foreignLanguage = (language: string | undefined): string | undefined =>
  language === undefined || language.toLowerCase() === messages.language.code.toLowerCase() ? undefined : language
