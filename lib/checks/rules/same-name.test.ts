import { expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { sameName } from './same-name'

const event = (date: string, role: string, name = '李岚'): string =>
  eventText(
    `date: ${date}T14:00:00+08:00\nauthors: [${name}]`,
    `\n**${name}（${role}）：夜里的网关**\n\n简短的介绍。\n`,
  )

const check = (...events: readonly string[]) =>
  found(sameName, Object.fromEntries(events.map((text, at) => [`events/${'abcdef'[at]}.md`, text])))

it('tells of one name with two companies within a year, at the later one', () =>
  expect(check(event('2026-03-08', '辰光银行，风控总监'), event('2026-04-12', '青竹游戏，客户端主程'))).toEqual([
    'events/b.md:7:3 people ~ events/a.md:7:3',
  ]))

it('tells of somebody who is back and forth between two companies, however long it takes', () =>
  expect(
    check(
      event('2020-03-08', '辰光银行，风控总监'),
      event('2022-04-12', '青竹游戏，客户端主程'),
      event('2024-04-12', '辰光银行，风控总监'),
    ),
  ).toHaveLength(1))

it('is content with a new post, a new company years later, and posts without a company', () => {
  expect(check(event('2026-03-08', '辰光银行，工程师'), event('2026-04-12', '辰光银行，架构师'))).toEqual([])
  expect(check(event('2022-03-08', '辰光银行，风控总监'), event('2026-04-12', '青竹游戏，客户端主程'))).toEqual([])
  expect(check(event('2026-03-08', '架构师'), event('2026-04-12', '青竹游戏，客户端主程'))).toEqual([])
})

it('is content where a profile says who it is', () =>
  expect(
    found(sameName, {
      'events/a.md': event('2026-03-08', '辰光银行，风控总监'),
      'events/b.md': event('2026-04-12', '青竹游戏，客户端主程'),
      'people/li-lan.md': '---\ntitle: 李岚\n---\n',
    }),
  ).toEqual([]))
