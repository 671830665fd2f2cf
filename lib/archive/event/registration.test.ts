import { describe, expect, it } from 'vitest'
import { readEvent } from './read'

const HEAD = 'title: Orbit meetup\ndate: 2031-04-12T13:00:00+08:00\ndate_end: 2031-04-12T17:00:00+08:00\n'
const read = (registration: string) =>
  readEvent({ file: 'events/orbit.md', text: `---\n${HEAD}${registration}\n---\n`, siblings: [] })
const policy = (registration: string) => read(registration).record?.registration
const said = (registration: string) =>
  read(registration)
    .problems.filter(({ rule }) => rule === 'registration' || rule === 'schema' || rule === 'unknown-field')
    .map(({ level, line, column, field }) => `${level} ${line}:${column} ${field}`)

describe('registration', () => {
  it('is everything an organizer may say, with the rest filled in', () => {
    const text = [
      'registration:',
      '  capacity: 80',
      '  opens: 2031-03-01T10:00:00+08:00',
      '  closes: 2031-04-11T18:00:00+08:00',
      '  questions:',
      '    - ask: 公司',
      '    - ask: How close?',
      '      options: [new, trying, in production]',
      '      required: true',
      '    - ask: 我会守行为准则',
      '      kind: consent',
      '  keepDays: 14',
    ].join('\n')
    expect(said(text)).toEqual([])
    expect(policy(text)).toMatchObject({
      capacity: 80,
      opens: { date: '2031-03-01', clock: '10:00' },
      closes: { clock: '18:00' },
      waitlist: true,
      approval: false,
      keepDays: 14,
      confirmHours: 24,
      calendar: 'publish',
      feedbackToSpeakers: false,
      questions: [
        { ask: '公司', kind: 'text', required: false },
        { ask: 'How close?', kind: 'choice', options: ['new', 'trying', 'in production'], required: true },
        { ask: '我会守行为准则', kind: 'consent', required: true },
      ],
    })
  })

  it('keeps the key of a question while others come and go', () => {
    const keys = (questions: string) =>
      policy(`registration: { questions: [${questions}] }`)?.questions.map((each) => each.key)
    const [company] = keys('{ ask: Company }') ?? []
    expect(keys('{ ask: Diet }, { ask: Company }')?.[1]).toBe(company)
    expect(company).toMatch(/^[\w-]{10}$/)
  })

  it('may be nothing but a word', () => {
    expect(policy('registration: true')).toMatchObject({ waitlist: false, questions: [], keepDays: 30 })
    expect(policy('registration: {}')).toMatchObject({ waitlist: false })
  })

  it.each([
    'registration: https://tickets.example/orbit',
    'registration: false',
    'registration:',
    'registration: { url: "https://tickets.example" }',
    'registration: [a, b]',
    'registration: 3',
  ])('is not what other generators mean by %j', (text) => {
    expect(read(text).record).toBeDefined()
    expect(policy(text)).toBeUndefined()
    expect(said(text)).toEqual([])
  })

  it('says where dates are out of order, questions cannot be answered, and a word is misspelt', () => {
    expect(said('registration:\n  opens: 2031-04-01T10:00:00+08:00\n  closes: 2031-03-01T10:00:00+08:00')).toEqual([
      'error 7:11 registration.closes',
    ])
    expect(said('registration:\n  opens: 2031-04-12T14:00:00+08:00')).toEqual(['error 6:10 registration.opens'])
    expect(said('registration:\n  closes: 2031-04-13T14:00:00+08:00')).toEqual(['warning 6:11 registration.closes'])
    expect(said('registration:\n  waitlist: true')).toEqual(['warning 6:13 registration.waitlist'])
    expect(
      said('registration:\n  capacity: 5\n  questions:\n    - ask: A\n    - ask: A\n    - ask: B\n      kind: choice'),
    ).toEqual(['error 9:12 registration.questions.1.ask', 'error 10:7 registration.questions.2'])
    expect(said('registration:\n  capacity: 80\n  keepDay: 3')).toEqual(['warning 7:3 registration.keepDay'])
    expect(said('registration:\n  capacity: many')).toEqual(['error 6:13 registration.capacity'])
    expect(said('registration:\n  capacity: 0')).toEqual(['error 6:13 registration.capacity'])
    expect(said('registration:\n  capacity: 5\n  opens: soon')).toEqual(['error 7:10 registration.opens'])
  })
})
