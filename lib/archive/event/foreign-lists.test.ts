import { describe, expect, it } from 'vitest'
import { readEvent } from './read'

const read = (fields: string) => {
  const text = `---\ntitle: Mesh night\ndate: 2024-05-02T19:00:00+02:00\ndate_end: 2024-05-02T21:00:00+02:00\n${fields}\n---\nWords.\n`
  const { record } = readEvent({ file: 'events/a.md', text, siblings: [] })
  if (record === undefined) throw new Error('It was not read.')
  return record
}

const whoOf = (people: readonly { readonly name: string; readonly role?: string }[]) =>
  people.map(({ name, role }) => [name, role].filter(Boolean).join(' | '))

describe('people in front matter', () => {
  it.each([
    ['speaker: Mara Quill, Senior/Lead Engineer', ['Mara Quill | Senior / Lead Engineer']],
    ['speaker: Mara Quill - Tidewater', ['Mara Quill | Tidewater']],
    ['speaker: TBA', []],
    ['speaker: "[Mara Quill](https://mara.example)"', ['Mara Quill']],
    ['speakers: ["Mara Quill (Tidewater)", "Jon Ferry, CTO"]', ['Mara Quill | Tidewater', 'Jon Ferry | CTO']],
    ['speaker: {first: Mara, last: Quill}', ['Mara Quill']],
    ['speakers: [{first_name: Mara, last_name: Quill, job: CTO, org: Tidewater}]', ['Mara Quill | CTO, Tidewater']],
    ['speakers: [{full_name: Mara Quill}, {speaker: Jon Ferry}]', ['Mara Quill', 'Jon Ferry']],
    ['speakers: [{Mara Quill: CTO}]', ['Mara Quill | CTO']],
    ['speakers: [[Mara Quill, Jon Ferry]]', ['Mara Quill', 'Jon Ferry']],
    ['authors: ["Mara Quill, CTO", admin]', ['Mara Quill | CTO']],
    ['author: Mara Quill\ninstitution: Tidewater University', ['Mara Quill | Tidewater University']],
    ['extra: {author: Mara Quill, affiliation: Tidewater}', ['Mara Quill | Tidewater']],
    ['author: Mara Quill', []],
    ['author: webmaster\ninstitution: Tidewater\nspeaker: Mara Quill', ['Mara Quill']],
  ])('%s', (fields, people) => {
    expect(whoOf(read(fields).speakers)).toEqual(people)
  })
})

describe('talks in front matter', () => {
  const talks = (fields: string) =>
    read(fields).talks.map(({ title, kind, speakers }) => [title, kind, whoOf(speakers)])

  it.each([
    ['talks: [{title: A, speaker: {name: Mara Quill, company: Tidewater}}]', ['Mara Quill | Tidewater']],
    ['talks: [{title: A, speakers: [{name: Mara Quill, title: CTO, twitter: mq}]}]', ['Mara Quill | CTO']],
    ['talks: [{title: A, by: Mara Quill & Jon Ferry}]', ['Mara Quill', 'Jon Ferry']],
    ['sessions: [{name: A, presenter: "Mara Quill, CTO"}]', ['Mara Quill | CTO']],
    ['agenda: [{time: "19:15", topic: A, speaker: Mara Quill}]', ['Mara Quill']],
    ['议程: [{时间: "19:15", 题目: A, 讲师: 林夕（青禾科技）}]', ['林夕 | 青禾科技']],
  ])('are read by the names that other themes have: %s', (fields, people) => {
    expect(talks(fields)).toEqual([['A', 'talk', people]])
  })

  it('are those rows of a schedule that somebody gives', () => {
    const rows = [
      '{time: "19:00", title: Welcome}',
      '{time: "19:15", title: A, speaker: Mara Quill}',
      '{time: "20:00", title: Pizza and drinks}',
      '{time: "20:30", title: Raffle}',
    ]
    expect(talks(`schedule: [${rows.join(', ')}]`)).toEqual([
      ['Welcome', 'opening', []],
      ['A', 'talk', ['Mara Quill']],
      ['Pizza and drinks', 'break', []],
      ['Raffle', 'break', []],
    ])
    expect(read(`schedule: [${rows.join(', ')}]`).talks[1]?.start?.iso).toBe('2024-05-02T19:15:00+02:00')
  })

  it.each(['agenda: see below', 'program: https://mesh.example/program', 'schedule: [{day: 1, items: [{title: A}]}]'])(
    'are none in %s',
    (fields) => {
      expect(talks(fields)).toEqual([])
    },
  )
})
