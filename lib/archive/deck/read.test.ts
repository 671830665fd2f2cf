import { describe, expect, it } from 'vitest'
import { readDeck } from './read'

const read = (body: string, yaml = 'title: 示例') =>
  readDeck({ file: 'slides/demo.md', text: `---\n${yaml}\n---\n${body}` })
const slides = (body: string) => read(body).record?.slides ?? []

describe('readDeck', () => {
  it('begins a slide at every thematic break, and at nothing that only looks like one', () =>
    expect(
      slides('# 一\n\n---\n\n二\n\n***\n三\n\n- - -\n\n```\n---\n```\n\n标题\n---\n\n---\n').map(({ text }) => text),
    ).toEqual(['一', '二', '三', '---\n\n标题']))

  it('keeps speaker notes apart from the slide, in a block, in a line and in a list', () => {
    const [block, line, list] = slides(
      '## 一\n\n{{< speaker_note >}}\n\n- 先问**好**\n\n{{< /speaker_note >}}\n\n---\n\n二 {{< speaker_note >}}慢一点{{< /speaker_note >}}\n\n---\n\n- 三\n\n  {{% speaker_note %}}\n  别忘\n  {{% /speaker_note %}}\n',
    )
    expect(block).toMatchObject({ text: '一', notes: { text: '先问好' } })
    expect(line).toMatchObject({ text: '二', notes: { text: '慢一点' } })
    expect(list).toMatchObject({ text: '三', notes: { text: '别忘' } })
  })

  it('marks fragments in a line and as a block', () => {
    const [slide] = slides('- 一、{{% fragment %}}甲{{% /fragment %}}\n\n{{% fragment %}}\n\n乙\n\n{{% /fragment %}}\n')
    expect(slide?.html).toContain('<span class="fragment">甲</span>')
    expect(slide?.html).toMatch(/<div class="fragment">\s*<p>乙<\/p>\s*<\/div>/)
  })

  it('gives a slide the name and the colour that it asks for', () => {
    const [slide] = slides('{{< slide id="Key Point" background-color="#123456" >}}\n\n要点')
    expect(slide).toEqual({ html: '<p>要点</p>', text: '要点', id: 'key-point', background: '#123456' })
  })

  it.each(['url(https://example.org/x.png)', 'red;position:fixed', 'expression(alert(1))'])(
    'takes no colour that could load or change anything else: %s',
    (color) => expect(slides(`{{< slide background-color="${color}" >}}\n\n要点`)[0]).not.toHaveProperty('background'),
  )

  it('leaves nothing that runs', () =>
    expect(
      slides('<img src=x onerror=alert(1)>\n\n[a](javascript:alert(1))')
        .map(({ html }) => html)
        .join(),
    ).not.toMatch(/onerror|javascript:/))

  it('knows light themes from dark ones, and passes on only what is safe to set', () => {
    const yaml = 'slides:\n  theme: white\n  reveal_options: {transition: fade, controls: false, dependencies: [x.js]}'
    const { record, problems } = read('一', yaml)
    expect(record).toMatchObject({ title: 'demo', tone: 'light', options: { transition: 'fade', controls: false } })
    expect(problems).toMatchObject([{ rule: 'deck-setting', field: 'slides.reveal_options.dependencies', line: 4 }])
  })

  it('suggests the theme that was meant', () => {
    const { record, problems } = read('一', 'slides:\n  theme: nigt')
    expect(record?.tone).toBe('dark')
    expect(problems).toMatchObject([{ field: 'slides.theme', line: 3, hint: expect.stringContaining('night') }])
  })

  it('says where a file has no front matter', () =>
    expect(readDeck({ file: 'slides/demo.md', text: '# 一' })).toMatchObject({
      record: undefined,
      problems: [{ line: 1 }],
    }))
})
