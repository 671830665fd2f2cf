import type { Language } from '@/config/define-site'
import { site } from '@/config/site'
import { en } from './en'
import { type Messages, zh } from './zh'

/** The words of one language. */
export const messagesIn = (language: Language): Messages => (language === 'en' ? en : zh)

/** The words of the language that this site speaks. */
export const messages: Messages = messagesIn(site.language)

export type { Messages }
