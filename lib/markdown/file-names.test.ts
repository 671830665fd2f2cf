import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '.'

const html = (markdown: string): string => renderMarkdown(markdown, { assetBase: '/media/events/a' }).content.html

describe('files beside a page', () => {
  it.each([
    ['![合影](大合影 2027.jpg)', '/media/events/a/%E5%A4%A7%E5%90%88%E5%BD%B1%202027.jpg'],
    ['![合影](<大合影 2027.jpg>)', '/media/events/a/%E5%A4%A7%E5%90%88%E5%BD%B1%202027.jpg'],
    ['![合影](photo (2).jpg)', '/media/events/a/photo%20(2).jpg'],
    ['见 ![合影](a b.png)，好', '/media/events/a/a%20b.png'],
    ['![图](图#1.jpg)', '/media/events/a/%E5%9B%BE%231.jpg'],
    ['![图](100%.jpg)', '/media/events/a/100%25.jpg'],
    ['![图](100%25.jpg)', '/media/events/a/100%25.jpg'],
    ['![图](cafe\u0301.jpg)', '/media/events/a/caf%C3%A9.jpg'],
    ['![图](../shared/a.jpg)', '/media/events/shared/a.jpg'],
  ])('%s is shown', (markdown, src) => expect(html(markdown)).toContain(`<img src="${src}"`))

  it.each([
    ['[讲稿](讲 稿.pdf)', '<a href="/media/events/a/%E8%AE%B2%20%E7%A8%BF.pdf">讲稿</a>'],
    ['[第三页](a.pdf#page=3)', '<a href="/media/events/a/a.pdf#page=3">第三页</a>'],
    ['![原图](IMG_1.HEIC)', '<a href="/media/events/a/IMG_1.HEIC">原图</a>'],
    ['![](clip.mov)', '<a href="/media/events/a/clip.mov">clip.mov</a>'],
    ['[页](g.html)', '<a>页</a>'],
    ['[页](g.yaml)', '<a>页</a>'],
  ])('%s becomes %s', (markdown, link) => expect(html(markdown)).toContain(link))

  it('leaves prose in brackets alone', () =>
    expect(html('[注](见 第二节) 与 [a](b c)')).toBe('<p>[注](见 第二节) 与 [a](b c)</p>'))
})
