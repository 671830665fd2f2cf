import { say } from '@/config/language'
import type { EventFile, Page } from '@/lib/archive/whole'
import type { Partner } from '@/lib/model'
import { plainLines } from '../body-lines'
import { atField, atSpot } from '../finding'
import type { Finding, Rule } from '../rule'

/** `![](…)`, `<img>` and Hugo's figure without the words that stand for the picture. */
const IMAGES = [
  /!\[\s*\]\((?!\s*\))/g,
  /<img\b(?![^>]*\balt\s*=\s*["']?[^"'\s>])[^>]*>/gi,
  /\{\{[<%]\s*figure\b(?![^}]*\b(?:alt|caption|title)\s*=\s*"[^"]+")[^}]*\}\}/gi,
]

/** A picture that is silent to those who cannot see it. */
export const missingAltText: Rule = {
  name: 'missing-alt-text',
  level: 'warning',
  find: ({ pages, events, partners }) => [
    ...events.flatMap(headerImage),
    ...partners.flatMap((partner) => logo(partner, pages)),
    ...pages.flatMap(bodyImages),
  ],
}

const headerImage = (event: EventFile): readonly Finding[] =>
  event.record.image === undefined || event.record.image.alt !== ''
    ? []
    : [
        atField(event, ['image', 'alt_text'], {
          message: say('the header image has no alternative text', '头图没有替代文字'),
          hint: say('Say in image.alt_text what it shows.', '请在 image.alt_text 里写出图中是什么。'),
        }),
      ]

const logo = ({ file, logo: picture, alt }: Partner, pages: readonly Page[]): readonly Finding[] => {
  const page = pages.find((one) => one.file === file)
  return page === undefined || picture === undefined || alt !== undefined
    ? []
    : [
        atField(page, ['logo'], {
          message: say('the logo has no alternative text', '标志没有替代文字'),
          hint: say('Say in alt what it shows.', '请在 alt 里写明。'),
        }),
      ]
}

const bodyImages = (page: Page): readonly Finding[] =>
  page.file.endsWith('.md') && /!\[\s*\]|<img|figure/i.test(page.text)
    ? plainLines(page).flatMap(({ line, text }) =>
        IMAGES.flatMap((pattern) => [
          ...text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)).matchAll(pattern),
        ]).map(({ index }) =>
          atSpot(
            { file: page.file, line, column: index + 1 },
            {
              message: say('the picture has no alternative text', '图片没有替代文字'),
              hint: say('Write ![what it shows](…).', '请写成 ![图中是什么](…)。'),
            },
          ),
        ),
      )
    : []
