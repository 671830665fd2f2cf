import { messages } from '@/i18n'
import { demoteHeadings } from './demote-headings'

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
