import { type Language, site } from '@/config/site'

/** Words of the page that stands in for one that failed. Apart from the others, for every page carries them along. */
const words: Readonly<Record<Language, { readonly title: string; readonly text: string; readonly retry: string }>> = {
  'zh-CN': { title: '出了点问题', text: '这一页没能显示出来。', retry: '再试一次' },
  en: { title: 'Something went wrong', text: 'This page could not be shown.', retry: 'Try again' },
}

export const problemWords = words[site.language]
