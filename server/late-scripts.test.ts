import { expect, it } from 'vitest'
import { lateScripts, scriptsAfterPaint } from './late-scripts.mjs'

const page = [
  '<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/last.js"/>',
  '<script src="/_next/static/chunks/first.js" async=""></script>',
  '<script src="/_next/static/chunks/old.js" noModule=""></script></head><body><p>$& 内容</p>',
  '<script>self.__next_f=[]</script>',
  '<script src="/_next/static/chunks/last.js" async=""></script></body></html>',
].join('')

it('takes scripts out of the page and starts them by name', () => {
  const html = scriptsAfterPaint(page)
  expect(html).not.toMatch(/<script src="[^"]*(?:first|last)\.js"/)
  expect(html).not.toContain('rel="preload"')
  expect(lateScripts(html)).toEqual(['/_next/static/chunks/first.js', '/_next/static/chunks/last.js'])
})

it('leaves everything else where it was', () => {
  const html = scriptsAfterPaint(page)
  for (const part of ['a.css', '$& 内容', 'old.js" noModule', 'self.__next_f=[]']) expect(html).toContain(part)
  expect(html.indexOf('__next_f')).toBeLessThan(html.indexOf('first.js'))
})

it('changes a page once', () => {
  const html = scriptsAfterPaint(page)
  expect(scriptsAfterPaint(html)).toBe(html)
  expect(lateScripts('<p>一页</p>')).toEqual([])
  expect(scriptsAfterPaint('<p>一页</p>')).toBe('<p>一页</p>')
})
