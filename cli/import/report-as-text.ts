import { say } from '@/config/language'
import type { ImportNote, ImportReport } from '@/lib/interchange/import'

/** The report for a person: what to look at first comes last, where the terminal stands. */
export const reportAsText = ({ written, replaced, notes }: ImportReport, dryRun: boolean): string => {
  const of = (kind: ImportNote['kind']): readonly ImportNote[] => notes.filter((note) => note.kind === kind)
  return [
    ...section(
      say('Written', '写入'),
      written.map((path) => (replaced.includes(path) ? replacedLine(path) : path)),
    ),
    ...section(say('Left out', '没有导入'), of('left-out').map(lineOf)),
    ...section(say('Changed', '有改动'), of('changed').map(lineOf)),
    ...section(say('Could not be read', '读不出'), of('unreadable').map(lineOf)),
    summary(written.length, of('changed').length, of('unreadable').length, dryRun),
  ].join('\n')
}

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${heading} (${lines.length})`, ...lines.map((line) => `  ${line}`), '']

const lineOf = ({ from, message }: ImportNote): string => `${from}: ${message}`

const replacedLine = (path: string): string => say(`${path} (replaced)`, `${path}（已替换）`)

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

const summary = (written: number, changed: number, unreadable: number, dryRun: boolean): string => {
  const verb = dryRun ? say('would be written', '将写入') : say('written', '已写入')
  const counts = say(
    `${counted(written, 'file')} ${verb}, ${counted(changed, 'change')}, ${unreadable} could not be read.`,
    `${verb} ${written} 个文件，改动 ${changed} 处，读不出 ${unreadable} 个。`,
  )
  return dryRun || written === 0 ? counts : `${counts}\n${say('Next: npm run check', '下一步：npm run check')}`
}
