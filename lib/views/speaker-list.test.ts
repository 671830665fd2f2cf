import { expect, it } from 'vitest'
import { event, mention, person, talk } from './fixtures'
import { speakerList } from './speaker-list'

it('lists everybody by talks, then events, then name', () => {
  const events = [
    event('a', { talks: [talk('x', [mention('张亮')]), talk('y', [mention('张亮'), mention('吴晟')])] }),
    event('b', { speakers: [mention('丁振凯')] }),
  ]
  const people = ['丁振凯', '敖小剑', '吴晟', '张亮'].map((name) => person(name))
  expect(speakerList(events, people).map(({ name, talks, events: at }) => [name, talks, at])).toEqual([
    ['张亮', 2, 1],
    ['吴晟', 1, 1],
    ['丁振凯', 0, 1],
    ['敖小剑', 0, 0],
  ])
})
