/** One row of the table: a figure, its unit, and the bound it is held against where there is one. */
export type Measurement = {
  readonly group: string
  readonly name: string
  readonly value: number
  readonly unit: string
  /** The most that the value may be. */
  readonly bound?: number
}

export const holds = ({ value, bound }: Measurement): boolean => bound === undefined || value <= bound

/** The measurements as a Markdown table, for terminals and for docs/performance.md alike. */
export const asTable = (rows: readonly Measurement[]): string => {
  const lines = rows.map((row) => {
    const verdict = row.bound === undefined ? '' : holds(row) ? `≤ ${number(row.bound)} ✓` : `≤ ${number(row.bound)} ✗`
    return `| ${row.group} | ${row.name} | ${number(row.value)} ${row.unit} | ${verdict} |`
  })
  return ['| what | of what | measured | bound |', '|---|---|---|---|', ...lines].join('\n')
}

const number = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Math.round(value * 100) / 100)
