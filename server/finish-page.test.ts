import { describe, expect, it } from 'vitest'
import { finishPage, isFailedPage } from './finish-page'

const NEXT =
  '<!DOCTYPE html><html lang="zh-CN"><head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>' +
  '<script src="/_next/static/chunks/c.js" async=""></script><script src="/_next/static/chunks/n.js" noModule=""></script>' +
  '</head><body><div hidden=""><!--$--><!--/$--></div><p>三<!-- --> <!-- -->场</p>' +
  '<script type="application/ld+json">{"name":"(self.__next_f"}</script><script type="module">start()</script>' +
  '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>' +
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":1});</script>' +
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
  '<script>self.__next_f.push([1,"<p>三</p>"])</script></body></html>'

describe('a finished page', () => {
  const page = finishPage(NEXT)

  it('is what visitors read, look at and press, and nothing of the client', () =>
    expect(page).toBe(
      '<!DOCTYPE html><html lang="zh-CN"><head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
        '</head><body><p>三 场</p><script type="application/ld+json">{"name":"(self.__next_f"}</script>' +
        '<script type="module">start()</script></body></html>',
    ))

  it('is finished once and for all', () => expect(finishPage(page)).toBe(page))
})

it('keeps a script only where there is something for it to do', () => {
  const scripts =
    '<script type="module" id="own-time">tell()</script><script type="module" id="starter">start()</script></body>'
  expect(finishPage(`<p>${scripts}`)).toBe('<p></body>')
  expect(finishPage(`<p data-own-time="1">${scripts}`)).toBe(
    '<p data-own-time="1"><script type="module" id="own-time">tell()</script></body>',
  )
  expect(finishPage(`<p data-script="a.js">${scripts}`)).toBe(
    '<p data-script="a.js"><script type="module" id="starter">start()</script></body>',
  )
})

it('knows a page that Next gave up', () => {
  expect(isFailedPage('<!DOCTYPE html><html id="__next_error__"><head></head></html>')).toBe(true)
  expect(isFailedPage(NEXT)).toBe(false)
})
