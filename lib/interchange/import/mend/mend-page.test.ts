import { describe, expect, it } from 'vitest'
import { readEvent } from '@/lib/archive/event'
import type { PlannedFile } from '../plan'
import { mendPlan } from './mend-plan'

/** The front matter after mending, and what was told about it. */
const mend = (yaml: string) => {
  const file: PlannedFile = { path: 'events/x.md', content: `---\n${yaml}\n---\n正文\n`, from: 'event/x.md' }
  const inspect = (files: readonly PlannedFile[]) =>
    files.flatMap(({ path, content }) => readEvent({ file: path, text: String(content), siblings: [] }).problems)
  const { files, notes } = mendPlan({ files: [file], notes: [] }, inspect)
  const [mended] = files
  return {
    yaml: String(mended?.content).replace(/^---\n|\n---\n正文\n$/g, ''),
    notes: notes.map(({ kind, message }) => `${kind}: ${message}`),
    lost: mended === undefined,
  }
}

const HEAD = 'title: 聚会\ndate: 2018-07-29T13:00:00+08:00'

describe('mendPlan', () => {
  it('leaves a sound page as it is', () => expect(mend(HEAD)).toEqual({ yaml: HEAD, notes: [], lost: false }))

  it.each([
    ['title: 聚会\ndate: 2018-07-29T13:00:00', 'title: 聚会\ndate: 2018-07-29T13:00:00+08:00'],
    ['title: 聚会\ndate: "2018-07-29 13:00" # 下午', 'title: 聚会\ndate: 2018-07-29T13:00:00+08:00 # 下午'],
    [
      'title: 聚会\ntimezone: Europe/Berlin\ndate: 2018-07-29 13:00',
      'title: 聚会\ntimezone: Europe/Berlin\ndate: 2018-07-29T13:00:00+02:00',
    ],
    ['title: 聚会\ndate: 2018-07-29', 'title: 聚会\ndate: 2018-07-29\nall_day: true'],
    ['title: 聚会\ndate: 2018-07-29\nall_day: false', 'title: 聚会\ndate: 2018-07-29\nall_day: true'],
    [`${HEAD}\nauthors: 张三、李四`, `${HEAD}\nauthors: ["张三", "李四"]`],
    [`${HEAD}\nfeatured: "true"`, `${HEAD}\nfeatured: true`],
    ['title: 2018\ndate: 2018-07-29T13:00:00+08:00', "title: '2018'\ndate: 2018-07-29T13:00:00+08:00"],
    [
      'title: 聚会\naddress:\n\tcity: 北京\ndate: 2018-07-29T13:00:00+08:00',
      'title: 聚会\naddress:\n  city: 北京\ndate: 2018-07-29T13:00:00+08:00',
    ],
  ])('writes what was meant: %s', (before, after) => expect(mend(before)).toMatchObject({ yaml: after, lost: false }))

  it('turns an end before the start into a comment, and says which', () =>
    expect(mend(`${HEAD}\ndate_end: 2017-07-29T18:00:00+08:00\ntags: [a]`)).toEqual({
      yaml: `${HEAD}\n# date_end: 2017-07-29T18:00:00+08:00\ntags: [a]`,
      notes: [expect.stringMatching(/^changed: .*date_end.*2017-07-29T18:00:00\+08:00/)],
      lost: false,
    }))

  it('takes out no more than the line that is wrong', () =>
    expect(
      mend(
        `${HEAD}\nlinks:\n  - name: 好\n    url: https://example.org\n  - name: 坏\n    url: "javascript:1"\nimage:\n  alt_text: [1]\n  caption: 图`,
      ).yaml,
    ).toBe(
      `${HEAD}\nlinks:\n  - name: 好\n    url: https://example.org\n  - name: 坏\n#     url: "javascript:1"\nimage:\n#   alt_text: [1]\n  caption: 图`,
    ))

  it('takes a whole block out where its field is wrong', () =>
    expect(mend(`${HEAD}\nsummary:\n  - 一\n  - 二\ntags: [a]`).yaml).toBe(
      `${HEAD}\n# summary:\n#   - 一\n#   - 二\ntags: [a]`,
    ))

  it.each([
    ['date: 2018-07-29T13:00:00+08:00', /title/],
    ['title: 聚会\ndate: 29 July 2018', /date/],
    ['title: "聚会\ndate: 2018-07-29', /YAML/],
    ['+++\ntitle = "x"\n+++', /YAML|front matter/],
  ])('gives up on %s and says why', (yaml, reason) =>
    expect(mend(yaml)).toMatchObject({ lost: true, notes: [expect.stringMatching(reason)] }),
  )
})
