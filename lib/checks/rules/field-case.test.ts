import { describe, expect, it } from 'vitest'
import { applyRules } from '../check-archive'
import { contextOf, eventText } from '../context-of'
import { fieldCase } from './field-case'

const check = (frontMatter: string) => {
  const context = contextOf({ 'events/a.md': eventText(frontMatter) })
  return applyRules([fieldCase], context, context.problems).map(({ rule, field, edits }) => [
    rule,
    field,
    edits?.[0]?.after,
  ])
}

describe('field-case', () => {
  it('can mend what differs in case or dashes, in place of calling it unknown', () =>
    expect(check('publishdate: 2024-01-01\ndate-end: 2024-05-11T18:00:00+08:00')).toEqual([
      ['field-case', 'publishdate', 'publishDate'],
      ['field-case', 'date-end', 'date_end'],
    ]))

  it('does not make a field twice', () =>
    expect(check('publishdate: 2024-01-01\npublishDate: 2024-01-01')).toEqual([
      ['field-case', 'publishdate', undefined],
    ]))

  it('leaves fields alone that are unknown or known', () =>
    expect(check('summary: 简介\nsumary: 简介')).toEqual([['unknown-field', 'sumary', undefined]]))
})
