import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { hiddenByDate } from './hidden-by-date'

const check = (frontMatter: string) =>
  found(hiddenByDate, { 'events/a.md': eventText(`${frontMatter}\ndate: 2026-09-01T19:00:00+08:00`) })

describe('hidden-by-date', () => {
  it('tells of a publication to come, which hides nothing', () =>
    expect(check('publishDate: 2026-03-01T09:00:00+08:00')).toEqual(['events/a.md:2:14 publishDate']))

  it.each([
    'publishDate: 2026-10-01',
    'publishdate: 2026-03-01 09:00',
    'PublishDate: 1 March 2026',
    'pubdate: 2026-03-01',
  ])('tells of it however it is written, and after the event as well: %s', (line) =>
    expect(check(line)).toEqual([expect.stringMatching(/^events\/a\.md:2:\d+ publishDate$/)]),
  )

  it('tells of an expiry, past or to come', () => {
    expect(check('expiryDate: 2025-03-01')).toEqual(['events/a.md:2:13 expiryDate'])
    expect(check('expiryDate: 2027-03-01')).toEqual(['events/a.md:2:13 expiryDate'])
  })

  it.each([
    'publishDate: 2025-12-01',
    // as themes fill it in
    'publishDate: 2026-09-01T19:00:00+08:00',
    'publishDate: 2026-03-01\nexpiryDate: 2027-01-01\ndraft: true',
  ])('is silent about %j', (lines) => expect(check(lines)).toEqual([]))

  it('knows the newer convention, where `date` is the publication', () =>
    expect(
      found(hiddenByDate, {
        'events/a.md': eventText('event_start: 2026-09-01T19:00:00+08:00\ndate: 2026-05-01'),
      }),
    ).toEqual(['events/a.md:3:7 date']))
})
