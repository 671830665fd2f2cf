import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { replaceFile } from '@/lib/files/write'
import { projectDir } from '../run'
import { holds, type Measurement, withUnit } from './measurement'

/** How measurements are told: on which machine, as a table, in a page of the documentation. */

/** The packages whose versions figures depend on. */
const PACKAGES = ['next', 'react', 'contentlayer', 'tailwindcss', 'typescript']

const versionOf = (name: string): string => {
  const file = join(projectDir, 'node_modules', name, 'package.json')
  const { version }: { readonly version: string } = JSON.parse(readFileSync(file, 'utf8'))
  return `${name} ${version}`
}

/** What figures were measured on: day, machine and what else it was doing, versions. */
export const describeMachine = (): string => {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${memory}, ${process.platform}`
  const versions = [`Node ${process.versions.node}`, ...PACKAGES.map(versionOf)].join(', ')
  const load = (loadavg()[0] ?? 0).toFixed(1)
  return `${new Date().toISOString().slice(0, 10)}. ${machine}; load at the start ${load}. ${versions}.`
}

const HEADS = { archives: 'an archive of', load: 'under load, 25 events', visits: 'visited', pages: 'page' } as const

/** The bounds first, then all figures: Markdown for terminals and for docs/performance.md alike. */
export const asTables = (all: readonly Measurement[]): string =>
  [
    boundsTable(all.filter(({ bound }) => bound !== undefined)),
    ...(['archives', 'load', 'visits', 'pages'] as const).map((table) => pivot(all, table)),
  ]
    .filter(Boolean)
    .join('\n\n')

/** What was promised, what was measured, and by how much a bound is missed. The worst page stands for all. */
const boundsTable = (bounded: readonly Measurement[]): string => {
  const worst = new Map<string, Measurement>()
  for (const one of bounded) {
    const name = one.table === 'pages' && one.column !== 'HTML + CSS' ? one.column : `${one.row}, ${one.column}`
    const known = worst.get(name)
    if (known === undefined || (one.least ? one.value < known.value : one.value > known.value)) worst.set(name, one)
  }
  const lines = [...worst].map(([name, one]) => {
    const { value, bound = 0, unit, least } = one
    const verdict = holds(one) ? 'held' : `**missed by ${withUnit(Math.abs(value - bound), unit)}**`
    return [name, `${least ? '≥' : '≤'} ${withUnit(bound, unit)}`, withUnit(value, unit), verdict]
  })
  return lines.length === 0 ? '' : table(['what', 'bound', 'measured', ''], lines)
}

/** One table of rows and columns, in the order in which they were measured. */
const pivot = (all: readonly Measurement[], name: Measurement['table']): string => {
  const here = all.filter((one) => one.table === name)
  const columns = [...new Set(here.map(({ column }) => column))]
  const rows = [...new Set(here.map(({ row }) => row))]
  const cell = (row: string, column: string): string => {
    const found = here.find((one) => one.row === row && one.column === column)
    return found === undefined ? '' : `${withUnit(found.value, found.unit)}${holds(found) ? '' : ' ✗'}`
  }
  const lines = rows.map((row) => [row, ...columns.map((column) => cell(row, column))])
  return here.length === 0 ? '' : table([HEADS[name], ...columns], lines)
}

export const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** The option of a command that measures: its tables go into a page as well, by `writeBetween`. */
export const writeOption = (name: string) =>
  ({
    type: 'string',
    value: 'FILE',
    help: `put the tables between <!-- ${name} --> and <!-- /${name} --> of a Markdown file as well`,
  }) as const

/**
 * Puts a text between the marks `<!-- name -->` and `<!-- /name -->` of a Markdown file, in place of what stood there.
 * The file is replaced at once, never half-written.
 * @throws where the file has no such marks
 */
export const writeBetween = (file: string, name: string, text: string): void => {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const before = readFileSync(file, 'utf8')
  const [start, end] = [before.indexOf(open), before.indexOf(close)]
  if (start === -1 || end < start) throw new Error(`${file} has no ${open} followed by ${close} to write between.`)
  replaceFile(file, `${before.slice(0, start)}${open}\n\n${text.trim()}\n\n${before.slice(end)}`)
}
