import { describe, expect, it } from 'vitest'
import { lexersFor } from '.'

const lex = lexersFor(['林一舟'], 'zh')

/** `role: content` of a label. */
const said = (text: string): string | undefined => {
  const label = lex.label(text)
  return label === undefined
    ? undefined
    : [label.role, label.who, text.slice(label.from).trim()].filter(Boolean).join(' | ')
}

describe('labels', () => {
  it.each([
    ['讲师：林一舟', 'speaker | 林一舟'],
    ['**Speaker** : Ada'.replaceAll('*', ''), 'speaker | Ada'],
    ['【讲师】林一舟', 'speaker | 林一舟'],
    ['讲师丨林一舟', 'speaker | 林一舟'],
    ['主讲嘉宾 青石银行架构师 林一舟', 'speaker | 青石银行架构师 林一舟'],
    ['讲师介绍', 'bio'],
    ['林一舟简介：写过书', 'bio | 林一舟 | 写过书'],
    ['Talk 2 - eBPF: from zero', 'talk | eBPF: from zero'],
    ['议题一：网格', 'title | 网格'],
    ['费用：免费', 'note | 免费'],
    ['Referentin: Anke Sörensen', 'speaker | Anke Sörensen'],
    ['Résumé : les tuiles', 'abstract | les tuiles'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected)
  })

  it.each(['话题一', '网格：续', 'https://example.org', 'Candidate: Simon Girard'])('%s is none', (text) => {
    expect(lex.label(text)).toBeUndefined()
  })
})
