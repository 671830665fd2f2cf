import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Still } from './still'

it('writes the same markup as its children, once, under an id that follows from it', async () => {
  const children = <p className="a">文字 &amp; &lt;b&gt;</p>
  const html = renderToStaticMarkup(await Still({ children }))
  expect(html).toMatch(/^<div id="s[\w-]{12}"><p class="a">文字 &amp; &lt;b&gt;<\/p><\/div>$/)
  expect(renderToStaticMarkup(await Still({ children }))).toBe(html)
  expect(renderToStaticMarkup(await Still({ children: <p>别的</p> }))).not.toContain(html.slice(9, 22))
})
