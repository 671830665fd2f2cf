import { describe, expect, it } from 'vitest'
import type { Link } from '@/lib/model'
import { event, talk, timed } from '@/lib/views/fixtures'
import { chooseActions } from './actions'

const link = (kind: Link['kind'], url: string): Link => ({ kind, name: '', url })
const NOW = Date.UTC(2026, 11, 1)
const page = { programme: '#programme', venue: '#venue' }
const labels = (...given: Parameters<typeof chooseActions>) => chooseActions(...given).map(({ label }) => label)

describe('chooseActions', () => {
  const announced = event('a', { links: [link('event', 'https://example.org/register')] })

  it('offers registration and the calendar before', () => {
    expect(chooseActions(announced, { now: NOW, state: 'upcoming', ...page })).toEqual([
      { label: '报名', href: 'https://example.org/register', out: true },
      { label: '加入日历', href: '/events/a/calendar.ics' },
    ])
    expect(labels(event('b'), { now: NOW, state: 'upcoming' })).toEqual(['加入日历'])
  })

  it('leads to the form while it is open, to the day on which it opens before, and nowhere when it is closed', () => {
    const moment = (iso: string) => timed(iso).start
    const policy = {
      waitlist: true,
      approval: false,
      questions: [],
      keepDays: 30,
      confirmHours: 24,
      calendar: 'publish' as const,
      feedbackToSpeakers: false,
    }
    const time = timed('2026-12-19T13:00:00+08:00')
    const own = (facts: object) => event('own', { time, registration: { ...policy, ...facts } })
    const form = '/events/own#register'
    const first = (facts: object) => chooseActions(own(facts), { now: NOW, state: 'upcoming', ...page })[0]
    expect(first({})).toEqual({ label: '报名', href: form })
    expect(first({ opens: moment('2026-12-09T10:00:00+08:00') })).toEqual({ label: '12月9日 开放', href: form })
    expect(first({ closes: moment('2026-11-30T10:00:00+08:00') })).toMatchObject({ label: '加入日历' })
  })

  it('leads to the stream, or to the door, during', () => {
    const online = event('a', { place: { kind: 'online', url: 'https://live.example.org' }, links: announced.links })
    expect(labels(online, { now: NOW, state: 'running', programme: '#programme' })).toEqual(['看直播', '活动页面'])
    expect(labels(announced, { now: NOW, state: 'running', ...page })).toEqual(['怎么去', '活动页面'])
  })

  it('counts slides and recordings of talks after, and falls back to those of the whole event', () => {
    const deck = { url: 'https://example.org/a.pdf', name: 'a.pdf' }
    const talks = [talk('一', [], { deck }), talk('二', [], { deck })]
    const past = event('a', { talks, links: [link('video', 'https://example.org/v')] })
    expect(chooseActions(past, { now: NOW, state: 'past', ...page })).toEqual([
      { label: '幻灯片', href: '#programme', count: 2 },
      { label: '录像', href: 'https://example.org/v', out: true },
    ])
    expect(labels(announced, { now: NOW, state: 'past' })).toEqual(['活动页面'])
  })

  it('leads away from a cancelled event to the next one', () => {
    const next = event('n', { time: timed('2027-01-16T13:00:00+08:00') })
    const off = { ...announced, status: 'cancelled' as const }
    expect(labels(off, { now: NOW, state: 'upcoming', next })).toEqual(['下一场活动 01.16', '活动说明'])
    expect(labels({ ...off, links: [] }, { now: NOW, state: 'past' })).toEqual([])
  })

  it('adds nothing to a calendar while a new date is awaited, and shows nobody the way', () => {
    const open = { ...announced, status: 'postponed' as const }
    const next = event('n', { time: timed('2027-01-16T13:00:00+08:00') })
    expect(labels(open, { now: NOW, state: 'upcoming', ...page })).toEqual(['活动页面'])
    expect(labels({ ...open, links: [] }, { now: NOW, state: 'upcoming', next, ...page })).toEqual(['下一场活动 01.16'])
  })
})
