import { describe, expect, it } from 'vitest'
import { gatherArchive } from '@/lib/archive/whole'
import { eventText, found } from '../context-of'
import { missingAltText } from './missing-alt-text'

const check = (body: string) => found(missingAltText, { 'events/a.md': eventText('', body) })

describe('missing-alt-text', () => {
  it.each([
    '![](photo.jpg)',
    '合影 ![ ](photo.jpg)',
    '<img src="photo.jpg">',
    '<img src="photo.jpg" alt="">',
    '{{< figure src="photo.jpg" >}}',
    '{{<figure src="photo.jpg" alt="">}}',
  ])('finds %s', (body) => expect(check(body)).toEqual([expect.stringMatching(/^events\/a\.md:6:\d+ body$/)]))

  it.each([
    '![合影](photo.jpg)',
    '<img alt="合影" src="photo.jpg">',
    '{{< figure src="photo.jpg" alt="合影" >}}',
    '{{< figure src="photo.jpg" caption="合影" >}}',
    '`![](photo.jpg)`',
    '```md\n![](photo.jpg)\n```',
  ])('accepts %s', (body) => expect(check(body)).toEqual([]))

  it('asks for words where there is a header image, and only there', () => {
    const archiveOf = (frontMatter: string, siblings: readonly { name: string; width: number; height: number }[]) =>
      gatherArchive({
        files: ['events/a/index.md'],
        load: (file) => ({ file, text: eventText(frontMatter), siblings }),
      })
    const picture = [{ name: 'featured.jpg', width: 1600, height: 900 }]
    const fieldsOf = (frontMatter: string, siblings = picture) =>
      missingAltText
        .find({ ...archiveOf(frontMatter, siblings), today: '2026-01-01', formerSlugs: [], formerTalks: [] })
        .map(({ field, line }) => `${line} ${field}`)
    expect(fieldsOf('image:\n  caption: 图')).toEqual(['3 image.alt_text'])
    expect(fieldsOf('image:\n  alt_text: 会场')).toEqual([])
    expect(fieldsOf('image:\n  caption: 图', [])).toEqual([])
  })
})
