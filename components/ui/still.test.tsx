import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Still } from './still'

it('writes the same markup as its children, once, under an id that follows from it', () => {
  const children = <p className="a">文字 &amp; &lt;b&gt;</p>
  const html = renderToStaticMarkup(<Still>{children}</Still>)
  expect(html).toMatch(/^<div id="s[\w-]{12}"><p class="a">文字 &amp; &lt;b&gt;<\/p><\/div>$/)
  expect(renderToStaticMarkup(<Still>{children}</Still>)).toBe(html)
  expect(renderToStaticMarkup(<Still>别的</Still>)).not.toContain(html.slice(9, 22))
})
