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

  it('writes spaces where tabs indent', () =>
    expect(mend('title: 聚会\naddress:\n\tcity: 北京\ndate: 2018-07-29T13:00:00+08:00')).toMatchObject({
      yaml: 'title: 聚会\naddress:\n  city: 北京\ndate: 2018-07-29T13:00:00+08:00',
      lost: false,
    }))

  it.each([
    'title: 聚会\ndate: 2018-07-29T13:00:00',
    'title: 聚会\ndate: 2018-07-29',
    `${HEAD}\nauthors: 张三、李四`,
    `${HEAD}\nfeatured: "true"`,
    'title: 2018\ndate: 2018-07-29T13:00:00+08:00',
    `${HEAD}\ndate_end: 2017-07-29T18:00:00+08:00`,
    `${HEAD}\nlinks:\n  - name: 坏\n    url: "javascript:1"`,
  ])('leaves what the site reads as it lies: %s', (yaml) =>
    expect(mend(yaml)).toEqual({ yaml, notes: [], lost: false }),
  )

  it.each([
    ['date: 2018-07-29T13:00:00+08:00', /title/],
    ['title: 聚会\ndate: 2018-02-30', /date/],
    ['title: "聚会\ndate: 2018-07-29', /YAML/],
  ])('gives up on %s and says why', (yaml, reason) =>
    expect(mend(yaml)).toMatchObject({ lost: true, notes: [expect.stringMatching(reason)] }),
  )
})
