import { expect, it } from 'vitest'
import { event, talk } from './fixtures'
import { talksLike } from './talks-like'

const observability = talk('Observability on Service Mesh —— Apache SkyWalking 6.0')
const skyWalking = talk('Apache SkyWalking 在 Service Mesh 中的可观察性应用')
const neighbour = talk('Apache SkyWalking 的下一步')
const database = talk('云原生数据库解决方案')
const storage = talk('云原生数据库的存储引擎')
const kitchen = talk('烤红薯的艺术')
const first = event('a', { talks: [observability, neighbour, database] })
const events = [first, event('b', { talks: [skyWalking, kitchen] }), event('c', { talks: [storage] })]

it('finds talks of other events that speak of the same, in both scripts', () => {
  expect(talksLike(events, { event: first, talk: observability }, 5).map(({ talk }) => talk)).toEqual([skyWalking])
  expect(talksLike(events, { event: first, talk: database }, 5).map(({ talk }) => talk)).toEqual([storage])
})

it('finds nothing where nothing is alike, and leaves out what is shown already', () => {
  expect(talksLike(events, { event: event('d'), talk: talk('无人谈过的事') }, 5)).toEqual([])
  expect(talksLike(events, { event: first, talk: observability }, 5, new Set([skyWalking]))).toEqual([])
})
