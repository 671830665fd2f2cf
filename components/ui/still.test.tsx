import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Still } from './still'

it('writes the same markup as its children, once', () => {
  const children = <p className="a">文字 &amp; &lt;b&gt;</p>
  expect(renderToStaticMarkup(<Still>{children}</Still>)).toBe(`<div>${renderToStaticMarkup(children)}</div>`)
})
