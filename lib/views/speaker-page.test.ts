import { expect, it } from 'vitest'
import { event, inCity, mention, person, talk, term, timed } from './fixtures'
import { speakerPage } from './speaker-page'

const xiao = (role: string, alias?: string) => mention('肖涵', { role, ...(alias !== undefined && { alias }) })
const archive = [
  event('chengdu', {
    place: inCity('成都'),
    tags: [term('Mesh')],
    talks: [talk('代理', [xiao('高级专家')]), talk('圆桌', [xiao('高级专家'), mention('宋净超')])],
  }),
  event('beijing', {
    time: timed('2023-04-22T09:30:00+08:00'),
    place: inCity('北京'),
    tags: [term('Mesh'), term('eBPF')],
    talks: [talk('欢迎', [xiao('资深专家', '涵畅')], { kind: 'opening' })],
  }),
]

it('gathers what the archive knows about a person', () => {
  const page = speakerPage(
    archive,
    person('肖涵', { aliases: ['xiao-han', '涵畅', '肖寒'], file: 'people/xiao-han.md' }),
  )
  expect(page).toMatchObject({ talks: 2, names: ['涵畅', '肖寒'], span: { first: '2018', last: '2023' } })
  expect(page.events.map(({ slug }) => slug)).toEqual(['chengdu', 'beijing'])
  expect(page.appearances).toHaveLength(3)
  expect(page.tags.map(({ name }) => name)).toEqual(['Mesh', 'eBPF'])
  expect(page.roles.map(({ role }) => role)).toEqual(['资深专家', '高级专家'])
  expect(page.coSpeakers.map((one) => one.person.name)).toEqual(['宋净超'])
})

it('has a page for somebody with a profile and no event', () => {
  expect(speakerPage(archive, person('新人'))).toMatchObject({ talks: 0, events: [], span: undefined })
})
