/** An option of a command, declared once: what Node's `parseArgs` reads of it, and its row in the help. */
type Option = {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  /** What stands for its value in the help, such as `DIR`. */
  readonly value?: string
  /** How the row begins where that is not the short name, the long one and the value. */
  readonly as?: string
  /** What the row says, in lines; an option without it is named in the sentences around the rows. */
  readonly help?: string
}

/** Cells of a terminal: Han and full-width signs take two. */
const cellsOf = (text: string): number => text.length + (text.match(/[\u3000-\u9fff\uff01-\uff60]/g)?.length ?? 0)

/**
 * The options of a command as rows of its help.
 * @param column where what they do begins, counted from the first dash
 */
export const optionRows = (options: Readonly<Record<string, Option>>, column: number): string =>
  Object.entries(options)
    .flatMap(([name, { short, value, as, help }]) => {
      if (help === undefined) return []
      const flag = as ?? `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`
      const gap = ' '.repeat(cellsOf(flag) < column ? column - cellsOf(flag) : 2)
      return [`  ${flag}${gap}${help.split('\n').join(`\n${' '.repeat(column + 2)}`)}`]
    })
    .join('\n')
