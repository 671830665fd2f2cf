import { expect, it } from 'vitest'
import { demoteHeadings, fitHtml } from './rich-text'

const levels = (html: string, top = 3) =>
  demoteHeadings(html, top)
    .match(/<\/?h\d/g)
    ?.join(' ')

it('puts the highest heading at the wanted level and skips none', () => {
  expect(levels('<h1>a</h1><h4 id="x">b</h4><h2>c</h2>')).toBe('<h3 </h3 <h4 </h4 <h4 </h4')
  expect(levels('<h2>a</h2><h3>b</h3><h4>c</h4><h2>d</h2>')).toBe('<h3 </h3 <h4 </h4 <h5 </h5 <h3 </h3')
})

it('never goes below the sixth level', () => {
  expect(levels('<h1>a</h1><h2>b</h2><h3>c</h3>', 5)).toBe('<h5 </h5 <h6 </h6 <h6 </h6')
})

it('leaves other tags and text alone', () => {
  const html = '<p>a &lt;h2&gt; <hr> <header>b</header></p>'
  expect(demoteHeadings(html, 3)).toBe(html)
})

it('makes tables and code reachable by keyboard, and leaves the rest alone', () => {
  const html = '<h2 id="a">一</h2><table><tbody></tbody></table><pre><code>x</code></pre><p>&lt;table&gt; <prefix></p>'
  const region = '<div class="wide-part" role="region" tabindex="0" aria-label="表格">'
  expect(fitHtml(html, 3)).toBe(
    `<h3 id="a">一</h3>${region}<table><tbody></tbody></table></div><pre tabindex="0"><code>x</code></pre><p>&lt;table&gt; <prefix></p>`,
  )
})
