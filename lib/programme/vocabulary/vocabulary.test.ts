import { describe, expect, it } from 'vitest'
import { VOCABULARIES, type Vocabulary } from '.'

const wordsOf = (list: string | undefined): readonly string[] => list?.split('|') ?? []

/** Every list of words of a language with the name of its field; lists of senses, and the single lists. */
const listsOf = ({
  words,
  weekdays = [],
  months = [],
  ...lists
}: Vocabulary): readonly (readonly [string, string])[] => [
  ...Object.entries(words),
  ...Object.entries(lists).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  ...[['weekdays', weekdays.join('|')] as const, ['months', months.join('|')] as const].filter(
    ([, list]) => list !== '',
  ),
]

describe.each(VOCABULARIES.map((vocabulary) => [vocabulary.language, vocabulary] as const))('%s', (_, vocabulary) => {
  const lists = listsOf(vocabulary).filter(([name]) => name !== 'language')

  it('is written in lower case and compatible letters', () => {
    const odd = lists.flatMap(([, list]) =>
      wordsOf(list).filter((word) => word !== word.normalize('NFKC').toLowerCase()),
    )
    expect(odd).toEqual([])
  })

  it('holds no empty word, and none twice in a list', () => {
    const odd = lists.flatMap(([name, list]) =>
      wordsOf(list)
        .filter((word, at, all) => word.trim() === '' || all.indexOf(word) !== at)
        .map((word) => `${name}: ${word}`),
    )
    expect(odd).toEqual([])
  })

  it('names seven days and twelve months, or none', () => {
    expect([0, 7]).toContain(vocabulary.weekdays?.length ?? 0)
    expect([0, 12]).toContain(vocabulary.months?.length ?? 0)
  })
})

it('knows each language once', () => {
  const languages = VOCABULARIES.map(({ language }) => language)
  expect(new Set(languages).size).toBe(languages.length)
})
