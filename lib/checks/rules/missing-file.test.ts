import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { missingFile } from './missing-file'

const check = (frontMatter: string, body = '') =>
  found(missingFile, {
    'event/a/index.md': eventText(frontMatter, body),
    'event/a/slides.pdf': '',
    'event/a/图 1.png': '',
    'event/poster.jpg': '',
  })

describe('missing-file', () => {
  it('finds links and pictures that name a file which is not there', () => {
    expect(check('url_pdf: slide.pdf')).toEqual(['event/a/index.md:2:10 url_pdf'])
    expect(check('links: [{name: 海报, url: poster.jpg}]')).toEqual(['event/a/index.md:2:25 links.0.url'])
    expect(check('image: {filename: header.jpg}')).toEqual(['event/a/index.md:2:19 image.filename'])
    expect(check('', '见 ![图](图2.png "合影") 与[讲稿](files/a.pdf)')).toEqual([
      'event/a/index.md:6:3 body',
      'event/a/index.md:6:22 body',
    ])
  })

  it('finds links to pages that are not there, by their folder or their name', () => {
    const other = { 'event/b.md': eventText('aliases: [old-b]'), 'people/lin.md': '---\ntitle: 林野\n---\n' }
    const told = (body: string) =>
      found(missingFile, { 'event/a/index.md': eventText('', body), ...other }).map((place) => place.slice(17))
    expect(told('[一](../b/) [二](b) [三](../old-b/#x) [四](../../people/lin/) [五](./b)')).toEqual([])
    expect(told('[一](../c/) [二](c#x)')).toEqual(['6:1 body', '6:12 body'])
  })

  it('accepts files that are there, web addresses and site paths', () =>
    expect(
      check(
        'url_pdf: slides.pdf\nurl_poster: ../poster.jpg\nurl_code: https://example.org/a.zip\nurl_slides: /files/a.pdf',
        '![图](图%201.png) [一](#top) [二](mailto:a@example.org) [三](./slides.pdf?raw=1) ',
      ),
    ).toEqual([]))

  it('knows the files that the site serves by their address there', () => {
    expect(check('', '[讲稿](/media/event/a/slides.pdf) ![图](/media/event/a/图%201.png)')).toEqual([])
    expect(check('', '[讲稿](/media/event/a/none.pdf)')).toEqual(['event/a/index.md:6:1 body'])
  })

  it('reads names with spaces and brackets, and knows that capitals count', () => {
    expect(check('', '![图](图 1.png) ![图](<图 1.png>)')).toEqual([])
    expect(check('', '![图](图 2.png)')).toEqual(['event/a/index.md:6:1 body'])
    expect(check('', '[讲稿](Slides.pdf)')).toEqual(['event/a/index.md:6:1 body'])
  })
})
