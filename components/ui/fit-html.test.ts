import { expect, it } from 'vitest'
import { fitHtml } from './fit-html'

it('makes tables and code reachable by keyboard, and leaves the rest alone', () => {
  const html = '<h2 id="a">一</h2><table><tbody></tbody></table><pre><code>x</code></pre><p>&lt;table&gt; <prefix></p>'
  const region = '<div class="wide-part" role="region" tabindex="0" aria-label="表格">'
  expect(fitHtml(html, 3)).toBe(
    `<h3 id="a">一</h3>${region}<table><tbody></tbody></table></div><pre tabindex="0"><code>x</code></pre><p>&lt;table&gt; <prefix></p>`,
  )
})
