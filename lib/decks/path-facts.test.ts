import { describe, expect, it } from 'vitest'
import { factsOfPath } from './path-facts'

describe('factsOfPath', () => {
  it.each([
    ['2018/07/beijing/a.pdf', { year: 2018, month: 7, city: '北京', online: false, words: [] }],
    ['2020/05/virtual/a.pdf', { year: 2020, month: 5, online: true, words: ['virtual'] }],
    ['meetup/03-hangzhou/a.pdf', { number: 3, city: '杭州', online: false, words: [] }],
    ['service-mesh-summit/2022/a.pdf', { year: 2022, online: false, words: ['service', 'mesh', 'summit'] }],
    ['slides/2023-08-19 成都/a.pdf', { year: 2023, month: 8, day: 19, city: '成都', online: false, words: [] }],
    ['slides/20230819/a.pdf', { year: 2023, month: 8, day: 19, online: false, words: [] }],
    ['2023年8月/成都站/a.pdf', { year: 2023, month: 8, city: '成都', online: false, words: [] }],
    ['20230819-a.pdf', { year: 2023, month: 8, day: 19, online: false, words: [] }],
    ['2018/99/x/K8s 2019.21.pdf', { year: 2018, online: false, words: ['x'] }],
    ['a.pdf', { online: false, words: [] }],
  ])('%s', (path, facts) => expect(factsOfPath(path)).toEqual(facts))
})
