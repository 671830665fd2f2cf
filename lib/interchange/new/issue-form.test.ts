import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkArchive } from '@/lib/checks/check-archive'
import { contextOf } from '@/lib/checks/context-of'
import { recipes } from '.'
import { answerAll } from './answer'
import { readForm, readIssue } from './issue-form'

const TEMPLATE = readFileSync('.github/ISSUE_TEMPLATE/event.yml', 'utf8')
const FORM = readForm(TEMPLATE)

/** An issue as GitHub writes it from the form's fields, in their order. */
const issue = (answers: Readonly<Record<string, string>>): string =>
  [...FORM].map(([label, id]) => `### ${label}\n\n${answers[id] ?? '_No response_'}`).join('\n\n')

const FILLED = issue({
  title: 'Harbour Data Evenings #4',
  date: '2027-03-18',
  start: '19:00',
  end: '21:00',
  city: 'Lisbon',
  street: 'LX Factory, Rua Rodrigues de Faria 103',
  country: 'Portugal',
  url: 'https://tickets.example/4',
  authors: "Ana Sofia Marques, Siobhán O'Neill",
  tags: 'SQL',
  programme:
    "### Columns all the way down\n\nSpeaker: Ana Sofia Marques (engineer, Tejo Cloud)\n\nHalf an hour.\n\n### Backfills without tears\n\nSpeaker: Siobhán O'Neill",
  consent: '- [X] Everybody named here has agreed',
})

it('asks for what a new event needs, and for nothing that is not read', () => {
  const asked = recipes.event(contextOf({})).questions.map(({ name }) => name)
  const ids = [...FORM.values()].filter((id) => !['programme', 'materials', 'consent'].includes(id))
  expect(asked).toEqual(expect.arrayContaining(ids))
  expect(ids).toEqual(expect.arrayContaining(['title', 'date', 'start', 'end', 'city', 'street', 'url']))
})

it('makes an event of a filled form that the check finds right', async () => {
  const { answers, body } = readIssue(FILLED.replaceAll('\n', '\r\n'), FORM)
  const recipe = recipes.event(contextOf({}))
  const all = await answerAll(recipe.questions, answers, undefined)
  const { file, text } = recipe.write(all ?? {}, body)
  expect(file).toBe('events/harbour-data-evenings-4.md')
  const { record } = contextOf({ [file]: text }).events[0] ?? {}
  expect(record).toMatchObject({
    title: 'Harbour Data Evenings #4',
    series: { name: 'Harbour Data Evenings', number: 4 },
    time: { kind: 'timed', end: { clock: '21:00' } },
    talks: [{ title: 'Columns all the way down' }, { title: 'Backfills without tears' }],
  })
  expect(checkArchive(contextOf({ [file]: text }), { today: '2026-11-22', formerSlugs: [] })).toEqual([])
})

it('reads a form whose labels are translated', () => {
  const translated = readForm(TEMPLATE.replace('label: Title', 'label: 标题').replace('label: Day', 'label: 日期'))
  const { answers } = readIssue(
    '### 标题\n\n深圳 Rust 小组 #8\n\n### 日期\n\n2027-03-20\n\n### Ends at\n\n_No response_',
    translated,
  )
  expect(answers).toEqual({ title: '深圳 Rust 小组 #8', date: '2027-03-20', end: '' })
})

it('says so where an issue is no filled form', () =>
  expect(() => readIssue('The page is broken.\n\n### Steps', FORM)).toThrow(/no filled form|不是填好的表单/))

it('leaves a heading that is called like a field to the answer that it stands in', () =>
  expect(readIssue('### Title\n\nA\n\n### Programme\n\n### Title\n\nSpeaker: B', FORM).body).toBe(
    '### Title\n\nSpeaker: B',
  ))
