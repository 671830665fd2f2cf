import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '.'

const html = (markdown: string): string => renderMarkdown(markdown, { assetBase: '/media/events' }).content.html
const text = (markdown: string): string => renderMarkdown(markdown).content.text
const rules = (markdown: string) => renderMarkdown(markdown).problems.map(({ rule, line }) => `${line} ${rule}`)

describe('Chinese prose', () => {
  it('is bold beside Han characters and full-width brackets', () =>
    expect(html('**粗体（说明）**文字')).toBe('<p><strong>粗体（说明）</strong>文字</p>'))

  it('joins lines of Han without a space, and of Latin with one', () => {
    expect(text('第一行\n第二行')).toBe('第一行第二行')
    expect(text('first line\nsecond line')).toBe('first line second line')
  })

  it('ends a bare address where the sentence goes on', () => {
    expect(html('见 https://example.com/a，谢谢。')).toContain('href="https://example.com/a"')
    expect(html('（https://example.com/b）')).toContain('href="https://example.com/b"')
  })

  it('keeps lines apart that begin with labels', () =>
    expect(text('时间：周六\n地点：北京')).toBe('时间：周六\n地点：北京'))
})

describe('shortcodes', () => {
  it('shows a callout with or without spaces inside its marks', () => {
    for (const markdown of ['{{<callout note>}}提示{{</callout>}}', '{{% callout note %}}\n提示\n{{% /callout %}}'])
      expect(html(markdown)).toMatch(/<aside[^>]*>[\s\S]*提示/)
  })

  it.each([
    ['{{<bilibili BV1xx411c7mD>}}', 'https://www.bilibili.com/video/BV1xx411c7mD'],
    ['{{<youtube dQw4w9WgXcQ>}}', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ])('turns %s into a link that nobody is asked for before a click', (markdown, url) => {
    expect(html(markdown)).toContain(`href="${url}"`)
    expect(html(markdown)).not.toMatch(/<(?:iframe|script|img)/)
  })

  it('leaves the text of an unknown one, and reports it with its line', () => {
    expect(text('前\n\n{{<odd x="1">}}里面{{</odd>}}')).toContain('里面')
    expect(rules('前\n\n{{<odd x="1">}}里面{{</odd>}}')).toEqual(['3 unknown-shortcode'])
  })

  it.each([
    [
      '{{< talk title="Indexing at sea" company="Tidewater" speaker="Mara Quill" time="18:30" >}}',
      '<p><strong>18:30 Indexing at sea</strong></p>\n<p>Mara Quill, Tidewater</p>',
    ],
    ['{{< speaker title="CTO" name="Mara Quill" org="Tidewater" >}}', '<p>Mara Quill, CTO, Tidewater</p>'],
  ])('puts post and firm beside the name: %s', (markdown, shown) => {
    expect(html(markdown)).toContain(shown)
  })
})

describe('what Hugo’s themes understand', () => {
  it.each([
    ['## 议程\n\n[六](#议程)', '<h4 id="议程">议程</h4>', 'href="#%E8%AE%AE%E7%A8%8B"'],
    ['## Agenda {#plan}\n\n[x](#plan)', '<h4 id="plan">Agenda</h4>', 'href="#plan"'],
    // the page's own
    ['## Main\n\n[x](#main)', '<h4 id="text-main">Main</h4>', 'href="#text-main"'],
    ['# A\n\n# A\n\n[x](#a-1)', '<h4 id="a-1">A</h4>', 'href="#a-1"'],
    ['# Programme\n\n# Programme\n\n[x](#programme-1)', 'id="text-programme-1"', 'href="#text-programme-1"'],
    ['## Плани {.wide #plan lang="uk"}\n\n[x](#plan)', '<h4 id="plan">Плани</h4>', 'href="#plan"'],
    ['## Ort {.unlisted}\n\n[x](#ort)', '<h4 id="ort">Ort</h4>', 'href="#ort"'],
    // GitHub's name, and that of Hugo's older engine
    ['## Zeit & Ort\n\n[x](#zeit--ort)', 'id="zeit-ort"', 'href="#zeit-ort"'],
    ["## What's new?\n\n[x](#what-s-new)", 'id="whats-new"', 'href="#whats-new"'],
    ['## Anfahrt {#weg}\n\n[x](#anfahrt)', 'id="weg"', 'href="#weg"'],
  ])('%j: a heading carries its id, and links lead to it', (markdown, heading, link) => {
    expect(html(markdown)).toContain(heading)
    expect(html(markdown)).toContain(link)
  })

  it.each([
    ['[x](../b/index.md)', '/events/b'],
    ['[x](./c.md#plan)', '/events/c#plan'],
    ['[x](b.zh-cn.md)', '/events/b'],
    ['[x](/event/d.md)', '/events/d'],
    ['[x](../../people/lin.md)', '/speakers/lin'],
    ['[x]({{< relref "b.md" >}})', '/events/b'],
    ['[x]({{< ref "event/b/index.md" >}})', '/events/b'],
    ['[x](b.md?from=mail)', '/events/b?from=mail'],
    ['[x](b.markdown#plan)', '/events/b#plan'],
    ['[x](../b/)', '/events/b'],
    ['[x](../b/#plan)', '/events/b#plan'],
    ['[x](../../authors/lin/)', '/speakers/lin'],
    ['[x](春天的聚会)', `/events/${encodeURIComponent('春天的聚会')}`],
  ])('%s leads from one text to another', (markdown, address) =>
    expect(renderMarkdown(markdown, { assetBase: '/media/events/a' }).content.html).toContain(`href="${address}"`),
  )

  it.each([
    ['{{< spoiler text="更多" >}}里面{{< /spoiler >}}', '<details><summary>更多</summary><p>里面</p></details>'],
    ['{{< staticref "files/a.pdf" >}}PDF{{< /staticref >}}', '<a href="/files/a.pdf">PDF</a>'],
    ['{{< icon name="x" pack="fab" >}} 词', '词'],
    ['{{< gallery images="a.jpg, b.jpg" >}}', 'src="/media/events/b.jpg"'],
    ['{{< vimeo 146022717 >}}', '<a href="https://vimeo.com/146022717"'],
    ['{{< x user="mesh" id="12" >}}', '<a href="https://x.com/mesh/status/12"'],
    ['{{< gist mesh 7896402 >}}', '<a href="https://gist.github.com/mesh/7896402"'],
    ['{{< audio src="a.mp3" >}}', '<a href="/media/events/a.mp3">a.mp3</a>'],
    [
      '{{< cta cta_text="Sign up" cta_link="https://a.example" >}}',
      '<a href="https://a.example" rel="noopener noreferrer">Sign up</a>',
    ],
    [
      '{{< figure src="a.png" caption="Hall *two*, by [Ana](https://a.example)" >}}',
      '<figcaption>Hall <em>two</em>, by <a href="https://a.example" rel="noopener noreferrer">Ana</a></figcaption>',
    ],
    [
      '{{< highlight go "linenos=table" >}}\nf("<x>") // **no**\n{{< /highlight >}}',
      '<code class="language-go">f("&#x3C;x>") // **no**',
    ],
    ['==标记==', '<mark>标记</mark>'],
    ['Mesh\n\n: one\n\n: two', '<dl><dt>Mesh</dt><dd>one</dd><dd>two</dd></dl>'],
    ['术语\n: 解释', '<dl><dt>术语</dt><dd>解释</dd></dl>'],
    ['Mesh\n: one\n  and more', '<dl><dt>Mesh</dt><dd>one\nand more</dd></dl>'],
    ['Mesh\nGrid\n: one\n: two', '<dl><dt>Mesh</dt><dt>Grid</dt><dd>one</dd><dd>two</dd></dl>'],
    [':tada: 好', '🎉 好'],
    ['https://a.example/:tada:/b', '>https://a.example/:tada:/b</a>'],
    ['שלום עולם!', '<p dir="auto">'],
    ['مرحبا!', '<p dir="auto">'],
    ['𞤢𞤤𞤫!', '<p dir="auto">'],
    ['Welcome – ברוכים', '<p dir="auto">'],
  ])('%s', (markdown, shown) => {
    expect(html(markdown)).toContain(shown)
    expect(rules(markdown)).toEqual([])
  })

  it('shows formulas without a script, and takes no price for one', () => {
    expect(html('$a\\,b^2$')).toContain('alttext="a\\,b^2"')
    expect(html('$$\\sum_i x$$')).toMatch(/<math[^>]*display="block"/)
    expect(html('$a$ 与 $$b$$')).not.toMatch(/<script|class="katex/)
    expect(html('票价 $5 和 $6')).toBe('<p>票价 $5 和 $6</p>')
    expect(html('$6 and US$ 100')).toBe('<p>$6 and US$ 100</p>')
    expect(html('$5-10$, 2 $x$')).toContain('alttext="x"')
  })
})

describe('HTML tables with empty lines', () => {
  it('are one table where only tags follow the lines, and keep the lines’ numbers', () => {
    const shown = html('<table>\n<tr>\n<td>one</td>\n</tr>\n\n<tr>\n<td>two</td>\n</tr>\n</table>')
    expect(shown.match(/<table/g)).toHaveLength(1)
    expect(shown).toMatch(/one[\s\S]*two[\s\S]*<\/table>/)
  })

  it.each([
    ['words follow, which are Markdown', '<table><tr><td>\n\n**bold**\n\n</td></tr></table>', '<strong>bold</strong>'],
    ['they are code', '```\n<table>\n\n<tr></tr></table>\n```', '&#x3C;table>\n\n&#x3C;tr>'],
  ])('stay as they are where %s', (_, markdown, shown) => expect(html(markdown)).toContain(shown))
})

describe('what never reaches the page', () => {
  it.each([
    ['<script>alert(1)</script>文', /script|alert\(1\)<\/script/],
    ['<img src=x onerror=alert(1)>', /onerror/],
    ['[a](javascript:alert(1))', /javascript/],
    ['[a](data:text/html,x)', /data:/],
    ['<a href="&#106;avascript:alert(1)">a</a>', /javascript|&#106;/],
    ['<iframe src="https://example.com"></iframe>', /<iframe/],
    ['<p style="position:fixed">a</p>', /style/],
  ])('%s', (markdown, forbidden) => expect(html(markdown)).not.toMatch(forbidden))

  it('asks other hosts for nothing: their pictures become links', () =>
    expect(html('![图](https://example.com/a.png)')).toBe(
      '<p><a href="https://example.com/a.png" rel="noopener noreferrer">图</a></p>',
    ))

  it('finds pictures beside the page', () => expect(html('![图](a.png)')).toContain('src="/media/events/a.png"'))
})

it.each([
  '<img src="/&#x09;/other.example/a.png">',
  '<img src="/&#10;\\other.example/a.png">',
  '![a](https:other.example/a.png)',
  '![a](http:/other.example/a.png)',
  '![a](https:/other.example/a.png)',
])('a picture of another host is a link, however its address is written: %s', (source) => {
  const { html } = renderMarkdown(source, { assetBase: '/media/x' }).content
  expect(html).not.toContain('<img')
  expect(html).toMatch(/<a href="https?:\/\/other\.example\/a\.png" rel="noopener noreferrer">/)
})
