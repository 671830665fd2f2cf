import { describe, expect, it } from 'vitest'
import { renderMarkdown } from './index'
import { readLiquid } from './liquid'

const shown = (markdown: string) => renderMarkdown(markdown, { assetBase: '/media/events/x' })
const html = (markdown: string): string => shown(markdown).content.html
const told = (markdown: string): readonly string[] =>
  shown(markdown).problems.map(({ rule, line, column }) => `${line}:${column} ${rule}`)

describe('tags of Liquid and its kin', () => {
  it.each([
    ['{% include youtube.html id="abcdefghijk" %}', 'href="https://www.youtube.com/watch?v=abcdefghijk"'],
    ["{%- include embed/youtube.html id='abcdefghijk' -%}", 'href="https://www.youtube.com/watch?v=abcdefghijk"'],
    ['{% include video id="abcdefghijk" provider="youtube" %}', 'href="https://www.youtube.com/watch?v=abcdefghijk"'],
    ['{% bilibili BV1xx411c7mD %}', 'href="https://www.bilibili.com/video/BV1xx411c7mD"'],
    ['{% vimeo 76979871 %}', 'href="https://vimeo.com/76979871"'],
    ['{% include figure image_path="/img/a.png" alt="The hall" caption="Before" %}', '<figcaption>Before</figcaption>'],
    ['{% image "./a.png", "The hall" %}', 'src="/media/events/x/a.png" alt="The hall"'],
    ['{% asset_img 合影.png 300 200 大合影 %}', 'alt="大合影"'],
    ['[slides]({% asset_path a.pdf %})', 'href="/media/events/x/a.pdf"'],
    ['[next]({% link _events/2027-spring.md %})', 'href="/events/2027-spring"'],
    ['[before]({% post_url 2018-11-02-first-evening %})', 'href="/events/2018-11-02-first-evening"'],
    ['{% link The rules https://rules.example %}', '<a href="https://rules.example"'],
    ['[map]({{ site.baseurl }}/map)', 'href="/map"'],
    ['![map]({{ "/img/map.png" | relative_url }})', 'src="/img/map.png"'],
    ['<img src="{{ site.url }}/img/map.png" alt="map">', 'src="/img/map.png"'],
    ['{% raw %}{{ name }} in braces{% endraw %}', '<p>{{ name }} in braces</p>'],
    ['{% highlight ruby %}\nputs 1\n{% endhighlight %}', '<code class="language-ruby">puts 1'],
    ['{% note warning %}\nBring **shoes**.\n{% endnote %}', '<strong>shoes</strong>'],
    ['{% blockquote %}\nBe kind.\n{% endblockquote %}', 'Be kind.'],
    ['{% comment %}not yet{% endcomment %}Come.', '<p>Come.</p>'],
  ])('%s is understood, and nothing is said of it', (markdown, expected) => {
    expect(html(markdown)).toContain(expected)
    expect(html(markdown)).not.toContain('{%')
    expect(told(markdown)).toEqual([])
  })

  it.each([
    ['Look {% include player.html id=page.video %} here.', ['1:6 template-tag'], 'here.'],
    ['a\n\nb {{ page.subtitle }} c', ['3:3 template-tag'], 'b'],
    [
      '{% for talk in site.talks %}\n- {{ talk.name }}\n{% endfor %}\n\nDoors at six.',
      ['1:1 template-tag'],
      'Doors at six.',
    ],
    ['{% if page.full %}\nFull.\n{% endif %}', ['1:1 template-tag'], 'Full.'],
    // whatever words it holds are shown, as those of any unknown shortcode
    ['{% include map.html address="Rua das Flores 3" %}', ['1:1 unknown-shortcode'], 'Rua das Flores 3'],
    [
      '{% include a.html\n  title="Two lines" %}\n\n{% gallery %}',
      ['4:1 template-tag', '1:1 unknown-shortcode'],
      'Two lines',
    ],
  ])('%s is left out of the page and told', (markdown, problems, words) => {
    expect(told(markdown)).toEqual(problems)
    expect(html(markdown)).toContain(words)
    expect(html(markdown)).not.toMatch(/\{[%{]/)
  })

  it.each([
    'Use {{ name }} in Go templates.',
    'Now 100 {% off',
    '`{% include a.html %}` and ``{{ site.title }}``',
    '```\n{% include a.html %}\n```',
  ])('%s is what a text speaks of, and stays', (markdown) => {
    expect(html(markdown)).toMatch(/\{[%{]/)
    expect(told(markdown)).toEqual([])
  })

  it('in code goes only what keeps templates from reading it', () =>
    expect(html('```\n{% raw %}{{ x }}{% endraw %}\n```')).toContain('<code>{{ x }}'))

  it('leaves shortcodes of Hugo alone', () =>
    expect(html('{{% callout note %}}a{{% /callout %}}')).toContain('callout-note'))

  it('that never end take no longer than others', () => {
    for (const tag of ['{% raw %}', '{% for x in y %}', '{%', '{{ "', '{% highlight %}\n', '` {% x %}'])
      expect(typeof html(tag.repeat(200_000 / tag.length))).toBe('string')
  })
})

it('attributes of kramdown say how a thing looks, and are no text', () => {
  expect(html('[Register](https://a.example){: .btn target="_blank"}\n{: .lead}')).not.toContain('{:')
  expect(html('* TOC\n{:toc}')).not.toContain('{:')
  expect(html('`{: .btn}` and {: not this }')).toContain('{: not this }')
})

describe('a megabyte of one beginning', () => {
  it.each(['{%', '{% x ', '{{ site.x | ', '{%\n'])('%j is text, and read in one pass', (piece) => {
    const text = `{{ site.url }}${piece.repeat(2 ** 20 / piece.length)}`
    expect(readLiquid(text, () => undefined)).toBe(text.slice('{{ site.url }}'.length))
  })

  it.each(['{% x %}', '{% for a in b %}', '{% raw %}{% for x %}'])('%j is told and left out in one pass', (piece) => {
    const lines: number[] = []
    readLiquid(piece.repeat(2 ** 19 / piece.length), (_rule, at) => lines.push(at?.position?.start.line ?? 0))
    expect(lines.length).toBeGreaterThan(0)
  })
})
