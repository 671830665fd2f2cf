/** One figure: the table it stands in, its row and column there, and the bound it is held against where there is one. */
export type Measurement = {
  readonly table: 'archives' | 'load' | 'visits' | 'pages'
  readonly row: string
  readonly column: string
  readonly value: number
  readonly unit: Unit
  /** The most that the value may be, or the least where `least` says so. */
  readonly bound?: number
  readonly least?: true
}

export type Unit = 's' | 'MB' | 'B' | '/s' | 'ms' | '×' | ''

export const holds = ({ value, bound, least }: Measurement): boolean =>
  bound === undefined || (least ? value >= bound : value <= bound)

/** A figure with its unit; bytes in kilobytes of a thousand. */
export const withUnit = (value: number, unit: Unit): string => {
  if (unit === 'B') return `${(value / 1000).toFixed(1)} KB`
  return unit === '' || unit === '×' ? `${rounded(value)}${unit}` : `${rounded(value)} ${unit}`
}

const rounded = (value: number): string => {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return Number(value.toFixed(digits)).toLocaleString('en')
}
