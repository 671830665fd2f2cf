import type { Locale } from 'date-fns'
import { enUS } from 'date-fns/locale/en-US'
import { zhCN } from 'date-fns/locale/zh-CN'
import type { Language } from '@/config/define-site'
import { site } from '@/config/site'

/** Names of days and months in one language. */
const dateLocaleIn = (language: Language): Locale => (language === 'en' ? enUS : zhCN)

/** Names of days and months in the language that this site speaks. */
export const dateLocale: Locale = dateLocaleIn(site.language)
