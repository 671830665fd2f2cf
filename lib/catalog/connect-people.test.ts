import { expect, it } from 'vitest'
import { readEvent } from '@/lib/archive/event'
import { readPerson } from '@/lib/archive/person'
import { connectEvent, directPeople } from './connect-people'

const eventOf = (authors: string) => {
  const text = `---\ntitle: Tides\ndate: 2026-03-08T14:00:00+08:00\nauthors: [${authors}]\n---\n`
  const { record } = readEvent({ file: 'events/a.md', text, siblings: [] })
  return record === undefined ? [] : [record]
}
const profileOf = (slug: string, title: string) => {
  const text = `---\ntitle: ${title}\n---\n`
  return readPerson({ file: `people/${slug}.md`, text, siblings: [] }).record ?? []
}
const speakers = (authors: string, ...profiles: readonly ReturnType<typeof profileOf>[]) => {
  const events = eventOf(authors)
  const directory = directPeople(profiles.flat(), events)
  return events.flatMap((event) => connectEvent(event, directory).speakers)
}

it('shows the folder of an author who has no profile as the name it is made of, at the same address', () => {
  expect(speakers('mara-quill, josé-árias, ferry').map(({ name }) => name)).toEqual([
    'Mara Quill',
    'José Árias',
    'ferry',
  ])
  expect(speakers('mara-quill')).toEqual([{ name: 'Mara Quill', slug: 'mara-quill' }])
})

it('takes the name of the profile where there is one', () =>
  expect(speakers('mara-quill', profileOf('mara-quill', '马拉')).map(({ name }) => name)).toEqual(['马拉']))

it('makes one person of the slug and the name', () =>
  expect(speakers('mara-quill, Mara Quill')).toEqual([{ name: 'Mara Quill', slug: 'mara-quill' }]))
