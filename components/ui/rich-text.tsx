import { messages } from '@/i18n'
import type { RichText as Text } from '@/lib/model'

/** The `lang` attribute of content: its language where it is not the site's own, else none. */
const foreignLanguage = (language: string | undefined): string | undefined =>
  language === undefined || language.toLowerCase() === messages.language.code.toLowerCase() ? undefined : language

/** Languages that run from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|iw|ps|sd|syr|ug|ur|yi)(?:-|$)/i

/** How an element says that its words are in another language than the page's, and which way they run. */
export const inLanguage = (language: string | undefined): { readonly lang?: string; readonly dir?: 'rtl' } => {
  const lang = foreignLanguage(language)
  return lang === undefined ? {} : { lang, ...(RIGHT_TO_LEFT.test(lang) ? { dir: 'rtl' } : {}) }
}

/**
 * Moves the headings of sanitized HTML below those of the page: the highest becomes `top`, and none skips a level.
 *
 * @param html - as the content room wrote it: tags in lower case, `<` in text escaped
 * @param top - level of the highest heading, 2 to 6
 */
export const demoteHeadings = (html: string, top: number): string => {
  const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]))
  if (levels.length === 0) return html
  const shift = top - Math.min(...levels)
  let last = top - 1
  const wanted = levels.map((level) => {
    last = Math.min(6, level + shift, last + 1)
    return last
  })
  let at = -1
  return html.replace(/<(\/?)h[1-6](?=[\s>])/g, (_, slash: string) => {
    if (slash === '') at += 1
    return `<${slash}h${wanted[at] ?? top}`
  })
}

/**
 * Sanitized HTML fitted into a page: its headings below the page's own, and what may be wider than a phone in a part
 * that scrolls by itself and can be reached by keyboard (WCAG 2.1.1).
 *
 * @param html - as the content room wrote it
 * @param top - level of the highest heading
 */
export const fitHtml = (html: string, top: number): string =>
  demoteHeadings(html, top)
    .replace(
      /<table(?=[\s>])/g,
      `<div class="wide-part" role="region" tabindex="0" aria-label="${messages.prose.table}"><table`,
    )
    .replaceAll('</table>', '</table></div>')
    .replace(/<pre(?=[\s>])/g, '<pre tabindex="0"')

type Props = {
  readonly text: Text
  /** BCP 47 language of the prose. */
  readonly language?: string | undefined
  /** Level that the prose's highest heading takes on this page. */
  readonly top?: number
  readonly className?: string
}

/** Prose that an organizer wrote. The content room has sanitized it; nothing else may be passed here. */
export const RichText = ({ text, language, top = 3, className = 'prose' }: Props) => (
  <div className={className} {...inLanguage(language)} dangerouslySetInnerHTML={{ __html: fitHtml(text.html, top) }} />
)
