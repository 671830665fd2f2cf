import { describe, expect, it } from 'vitest'
import { nameBook } from './names'
import { personWhoLives, readPersonLine } from './person-line'
import { lexiconOf } from './phrase'

const book = (language: string) => nameBook(['林一舟'], lexiconOf(language))

/** `name (role) | what is told about them`, as far as it is read. */
const said = (text: string, language: string): string => {
  const read = readPersonLine(text, book(language))
  if (read === undefined) return ''
  const people = read.people.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`))
  return [people.join(' & '), read.bioFrom === undefined ? undefined : text.slice(read.bioFrom)]
    .filter(Boolean)
    .join(' | ')
}

describe('lines about people', () => {
  it.each([
    ['zh', '林一舟 浅海科技架构师', '林一舟 (浅海科技架构师)'],
    ['zh', '周明远，山石云研发总监。写过十年代码。', '周明远 (山石云研发总监) | 写过十年代码。'],
    ['zh', '虽然 DevOps 组合词已经成为讨论的标准部分有一段时间了，但其他新词也开始出现。', ''],
    ['en', 'Ada Chen, engineer at Northwind', 'Ada Chen (engineer at Northwind)'],
    ['en', 'Doors open at seven and the bar is free.', ''],
  ])('%s: %s', (language, text, expected) => {
    expect(said(text, language)).toBe(expected)
  })

  it('finds the name before a life', () => {
    expect(personWhoLives('Ada Chen works on compilers.', book('en'))?.people).toEqual([{ name: 'Ada Chen' }])
    expect(personWhoLives('Compilers are fun.', book('en'))).toBeUndefined()
  })
})
