import { plural, say } from '@/config/language'
import type { ImportNote, ImportReport } from '@/lib/interchange/import'
import type { Settings } from './site-settings'

/** No line of the report is longer, whatever a source calls itself. */
const LONGEST = 400
/** So many files are named for one reason. */
const NAMED = 12

/** What an old site says of itself, and whether it stands in config/site.ts now. */
export type ToldSettings = { readonly generator: string; readonly settings: Settings; readonly written: boolean }

/** The report for a person: what to look at first comes last, where the terminal stands. */
export const reportAsText = (report: ImportReport, dryRun: boolean, settings?: ToldSettings): string => {
  const of = (kind: ImportNote['kind']): readonly ImportNote[] => report.notes.filter((note) => note.kind === kind)
  const replaced = new Set(report.replaced)
  return [
    ...section(
      say('Written', '写入'),
      report.written.map((path) => (replaced.has(path) ? say(`${path} (replaced)`, `${path}（已替换）`) : path)),
    ),
    ...section(
      say('Stayed as they are', '保持不变'),
      report.standing.map(({ path, message }) => `${path}: ${message}`),
    ),
    ...leftOut(of('left-out'), report.leftOut),
    ...section(say('Changed', '有改动'), of('changed').map(lineOf)),
    ...section(say('Could not be read', '读不出'), of('unreadable').map(lineOf)),
    ...(settings === undefined ? [] : siteLines(settings)),
    summary(report, dryRun),
  ]
    .map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line))
    .join('\n')
}

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${heading} (${lines.length})`, ...lines.map((line) => `  ${line}`), '']

const lineOf = ({ from, message }: ImportNote): string => `${from}: ${message}`

/** By their reason: a thousand templates are one line. */
const leftOut = (notes: readonly ImportNote[], count: number): readonly string[] => {
  const reasons = new Map<string, string[]>()
  for (const { message, from } of notes) reasons.set(message, [...(reasons.get(message) ?? []), from])
  if (reasons.size === 0) return []
  return [
    `${say('Left out', '没有导入')} (${count})`,
    ...[...reasons].flatMap(([reason, files]) => [
      `  ${reason} (${files.length})`,
      ...files.slice(0, NAMED).map((file) => `    ${file}`),
      ...(files.length > NAMED
        ? [
            say(
              `    and ${files.length - NAMED} more; --json names all`,
              `    以及另外 ${files.length - NAMED} 个；--json 列出全部`,
            ),
          ]
        : []),
    ]),
    '',
  ]
}

/** The settings of the old site, as lines of config/site.ts. */
const siteLines = ({ generator, settings, written }: ToldSettings): readonly string[] =>
  settings.length === 0
    ? []
    : [
        written
          ? say(
              `Written into config/site.ts, as the old site (${generator}) says it; git restore config/site.ts takes it back:`,
              `已按旧网站（${generator}）的设置写进 config/site.ts；git restore config/site.ts 可撤销：`,
            )
          : say(
              `The old site (${generator}) says of itself what belongs in config/site.ts; --yes writes it there:`,
              `旧网站（${generator}）的设置应写进 config/site.ts；加 --yes 会写好：`,
            ),
        ...settings.map(([name, value]) => `    ${name}: ${quoted(value)},`),
        '',
      ]

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replace(/\s+/g, ' ')}'`

const summary = (
  { seen, brought, leftOut: left, unreadable, written, same, standing }: ImportReport,
  dryRun: boolean,
): string => {
  const verb = dryRun ? say('would be written', '将写入') : say('written', '已写入')
  const counts = [
    say(
      `${seen} seen = ${brought} brought + ${left} left out + ${unreadable} unreadable.`,
      `共 ${seen} 项 = 导入 ${brought} + 没有导入 ${left} + 读不出 ${unreadable}。`,
    ),
    say(
      `${plural(written.length, 'file')} ${verb}, ${same} up to date, ${standing.length} stayed as they are.`,
      `${verb} ${written.length} 个文件，${same} 个没有变化，${standing.length} 个保持原样。`,
    ),
  ].join('\n')
  return dryRun || written.length === 0 ? counts : `${counts}\n${say('Next: npm run check', '下一步：npm run check')}`
}
