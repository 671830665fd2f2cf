import { say } from '@/config/language'
import { coordinatesOf, describe, type Outcome } from './outcome'

/** How many columns of a terminal a text takes: Han characters and their punctuation take two. */
const columnsOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(letter)
        ? 2
        : 1),
    0,
  )

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)))

/** The outcomes as a table with aligned columns. */
export const tableOf = (outcomes: readonly Outcome[]): string => {
  const head = [
    say('venue', '场地'),
    say('city', '城市'),
    say('coordinates', '坐标'),
    say('precision', '精度'),
    say('result', '结果'),
  ]
  const rows = outcomes.map((outcome) => [
    outcome.venue.name,
    outcome.venue.city?.name ?? '',
    coordinatesOf(outcome),
    outcome.answer.kind === 'found' ? outcome.answer.precision : '',
    describe(outcome),
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => columnsOf(row[column] ?? ''))))
  return [head, widths.map((width) => '─'.repeat(width)), ...rows]
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The outcomes for programs. */
export const jsonOf = (outcomes: readonly Outcome[]): string =>
  JSON.stringify(
    outcomes.map(({ venue, answer, written, error }) => ({
      venue: venue.slug,
      name: venue.name,
      ...answer,
      ...(written !== undefined && { written }),
      ...(error !== undefined && { error }),
    })),
    null,
    2,
  )
