import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Names } from './names'

const show = (names: readonly string[], most?: number) => {
  const $ = load(renderToStaticMarkup(<Names names={names} {...(most !== undefined && { most })} />))
  return {
    text: $('body').text(),
    parts: $('.unbroken')
      .map((_, part) => $(part).text())
      .get(),
  }
}

it('keeps each name in one piece, with the mark that follows it', () => {
  const { text, parts } = show(['张亮', '丁振凯'])
  expect(text).toBe('张亮、丁振凯')
  expect(parts).toEqual(['张亮、', '丁振凯'])
})

it('says that there are more than it shows', () => {
  expect(show(['张亮', '吴晟', '朵晓东'], 2).text).toBe('张亮、吴晟等')
  expect(show(['张亮', '吴晟'], 2).text).toBe('张亮、吴晟')
  expect(show([]).text).toBe('')
})
