import { describe, expect, it } from 'vitest'
import { beginsWord, cleanQuery, fold, longestQuery, termsOf } from './match'

const texts = (query: string): readonly string[] => termsOf(query).map(({ text }) => text)

describe('termsOf', () => {
  it.each([
    ['服务网格', ['服务', '务网', '网格']],
    ['网', ['网']],
    ['Service  Mesh', ['service', 'mesh']],
    ['Istio灰度', ['istio', '灰度']],
    ['ＩＳＴＩＯ', ['istio']],
    ['CI/CD #11', ['ci', 'cd', '11']],
    ['mesh Mesh', ['mesh']],
    ['2019年Envoy', ['2019', 'envoy']],
    ['2019 年云原生', ['2019', '云原', '原生']],
    ['2019年度', ['2019', '年度']],
    ['！？——', []],
    ['', []],
  ])('reads %s', (query, terms) => {
    expect(texts(query)).toEqual(terms)
  })

  it('keeps the number of terms within bounds', () => {
    expect(texts('甲乙丙丁戊己庚辛'.repeat(40)).length).toBeLessThanOrEqual(24)
    expect(cleanQuery('网'.repeat(5000))).toHaveLength(longestQuery)
  })

  it('makes one line of a query, without what cannot be seen', () => {
    expect(cleanQuery(' a\u0000\n b\u202E\t')).toBe('a b')
  })
})

describe('fold', () => {
  it.each([
    ['Élodie', 'elodie'],
    ['ＫＥＤＡ １', 'keda 1'],
    ['服务网格', '服务网格'],
    ['𠮷野家', '𠮷野家'],
    ['ﬁle', 'ﬁle'],
    ['한국', '한국'],
  ])('makes %s comparable and keeps every place', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(text)).toHaveLength(text.length)
  })
})

describe('beginsWord', () => {
  it.each([
    ['WeiboMesh', 'Mesh'],
    ['SOFAMosn', 'Mosn'],
    ['基于Istio的', 'Istio'],
    ['CI/CD', 'CD'],
    ['cloud-native', 'native'],
  ])('finds in %s the word %s', (text, word) => {
    expect(beginsWord(text, text.indexOf(word))).toBe(true)
  })

  it.each([
    ['Mesh', 'esh'],
    ['SOFAMosn', 'FAM'],
    ['observability', 'ability'],
  ])('finds in %s no word %s', (text, word) => {
    expect(beginsWord(text, text.indexOf(word))).toBe(false)
  })
})
