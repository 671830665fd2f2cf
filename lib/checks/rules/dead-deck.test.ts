import { describe, expect, it } from 'vitest'
import { applyRules } from '../check-archive'
import { contextOf, eventText, found } from '../context-of'
import { deadDeck } from './dead-deck'

const deck = { 'slides/introduction.md': '# 介绍\n\n---\n\n# 谢谢' }

describe('dead-deck', () => {
  it('finds a name without a file', () =>
    expect(found(deadDeck, { 'events/a.md': eventText('slides: intro'), ...deck })).toEqual(['events/a.md:2:9 slides']))

  it('is an error, but for the decks that themes come with', () => {
    const level = (name: string) =>
      applyRules([deadDeck], contextOf({ 'events/a.md': eventText(`slides: ${name}`) })).map((problem) => problem.level)
    expect([level('intro'), level('example'), level('example-slides')]).toEqual([['error'], ['warning'], ['warning']])
  })

  it('suggests the near one', () =>
    expect(
      applyRules([deadDeck], contextOf({ 'events/a.md': eventText('slides: introducton'), ...deck }))[0]?.hint,
    ).toContain('introduction'))

  it.each(['introduction', "''"])('accepts %s', (name) =>
    expect(found(deadDeck, { 'events/a.md': eventText(`slides: ${name}`), ...deck })).toEqual([]),
  )
})
