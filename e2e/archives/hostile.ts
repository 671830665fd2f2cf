import { inChina, type TestEvent } from './event-file'
import { payloads } from './payloads'

/** The word that stands behind a payload, so that a test can see that no text around it disappears. */
export const markOf = (index: number): string => `记号${index}尾`

/** Fields whose text is shown; each file carries a few payloads in every one of them. */
const TEXT_FIELDS = ['title', 'event', 'location', 'summary', 'abstract', 'slides', 'venue'] as const
const URL_FIELDS = ['event_url', 'url_slides', 'url_video', 'url_code', 'url_pdf'] as const

/**
 * Events that carry every payload in the body, and every payload in the front matter of some event.
 * Addresses that are code are refused by the schema, so URL fields get the payload as a file's name.
 */
export const hostileEvents = (now: Date): readonly TestEvent[] => {
  const size = Math.ceil(payloads.length / PARTS)
  return Array.from({ length: PARTS }, (_, part) => {
    const own = payloads.slice(part * size, (part + 1) * size)
    const inFields = own.map((payload) => payload.replace(/[\n\r]/g, ' ')).join(' ')
    return {
      slug: `hostile-${part + 1}`,
      fields: {
        ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, `${field} ${inFields}`])),
        ...Object.fromEntries(URL_FIELDS.map((field) => [field, `./${inFields}`])),
        date: inChina(now, 100 + part, '13:00'),
        authors: own.slice(0, 6),
        tags: own.slice(0, 6),
        address: { street: inFields, city: own[0], region: own[1], postcode: own[2], country: own[3] },
        image: { caption: inFields, alt_text: inFields },
        links: own
          .slice(0, 8)
          .map((payload) => ({ name: payload, url: `./${payload}`, icon: payload, icon_pack: payload })),
      },
      body: own
        .map(
          (payload, index) =>
            `${payload}\n\n${markOf(part * size + index)}\n\n### 议题${index} ${payload}\n\n主讲人：${payload}`,
        )
        .join('\n\n'),
    }
  })
}

const PARTS = 8
