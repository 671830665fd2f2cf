import { runCommand } from '@/cli/command'
import { optionRows } from '@/cli/terminal/option-rows'
import { say } from '@/config/language'
import type { Finding } from './compare'
import { isRight, type Judged, judgeFolder, type Score, scoresOf } from './scoreboard'

const OPTIONS = {
  worst: {
    type: 'string',
    default: '10',
    value: 'N',
    help: say('files that are told of; 10 by default', '列出多少个文件，默认 10'),
  },
  json: { type: 'boolean', help: say('figures for machines', '给程序读的数字') },
} as const

const HELP = say(
  `npm run lab -- read FOLDER [--worst N] [--json]

Reads every event file of a folder and compares it with the expectation beside it (name.md, name.json): precision and
recall a field, then the worst files with what is wrong in each. Files without an expectation are read and timed.

${optionRows(OPTIONS, 11)}

  npm run lab -- read lib/programme/fixtures
  npm run lab -- read ~/archive/content/event --worst 40

Exit code 0: read. 2: no such folder, an expectation that is not in the form, or a wrong call.`,
  `npm run lab -- read 文件夹 [--worst N] [--json]

读取文件夹里的每个活动文件，与旁边写好的期望（name.md、name.json）比较：每个字段的准确率和召回率，然后是最差的文件及其错误。
没有期望的文件只读取、计时。

${optionRows(OPTIONS, 11)}

  npm run lab -- read lib/programme/fixtures
  npm run lab -- read ~/archive/content/event --worst 40

退出码 0：已读完。2：没有这个文件夹、期望的格式不对，或命令写错。`,
)

/** `npm run lab -- read`: prints the scoreboard of a folder. */
export const labRead = (args: readonly string[]): Promise<void> =>
  runCommand({ help: HELP, options: OPTIONS, words: [1, 1], args }, ({ worst, json }, [folder = '']) => {
    const judged = judgeFolder(folder)
    if (json) console.log(JSON.stringify({ scores: scoresOf(judged), files: judged }, null, 2))
    else console.log(reportOf(judged, Number(worst)))
    return 0
  })

const reportOf = (judged: readonly Judged[], worst: number): string =>
  [
    ...groupsOf(judged).map(([group, files]) => headOf(group, files)),
    tableOf(scoresOf(judged)),
    ...judged
      .filter((file) => file.findings !== undefined && !isRight(file))
      .toSorted((a, b) => faultsOf(b).length - faultsOf(a).length)
      .slice(0, worst)
      .map((file) => [`${file.name}:`, ...faultsOf(file).map((finding) => `  ${lineOf(finding)}`)].join('\n')),
    slowOf(judged),
  ]
    .filter(Boolean)
    .join('\n\n')

/** Files by their folder, the folder itself as one group. */
const groupsOf = (judged: readonly Judged[]): readonly (readonly [string, readonly Judged[]])[] => {
  const folderOf = ({ name }: Judged): string => name.split('/').slice(0, -1).join('/') || '.'
  const folders = [...new Set(judged.map(folderOf))].toSorted()
  return folders.map((folder) => [folder, judged.filter((file) => folderOf(file) === folder)])
}

const headOf = (group: string, files: readonly Judged[]): string => {
  const expected = files.filter(({ findings }) => findings !== undefined)
  const talks = files.reduce((sum, { reading }) => sum + reading.talks.length, 0)
  const judged = `${expected.filter(isRight).length}/${expected.length} ${say('files wholly right', '个文件全对')}`
  const rest = `${files.length - expected.length} ${say('without an expectation', '个没有期望')}`
  return `${group}: ${[expected.length > 0 && judged, expected.length < files.length && rest].filter(Boolean).join(', ')}, ${talks} ${say('talks read', '场演讲')}`
}

const tableOf = (scores: readonly Score[]): string => {
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
  const rows = scores.map(({ field, exact, expected, read, invented }) => [
    field,
    percent(exact, read),
    percent(exact, expected),
    `${exact}/${expected}`,
    String(expected - exact),
    String(invented),
  ])
  const heads = [
    say('field', '字段'),
    say('precision', '准确率'),
    say('recall', '召回率'),
    say('right', '正确'),
    say('not right', '不对'),
    say('invented', '编造'),
  ]
  return scores.length === 0
    ? ''
    : [heads, ...rows]
        .map((row) =>
          row
            .map((cell) => cell.padEnd(11))
            .join('')
            .trimEnd(),
        )
        .join('\n')
}

const faultsOf = ({ findings = [] }: Judged): readonly Finding[] =>
  findings.filter(({ outcome }) => outcome !== 'right')

const lineOf = ({ field, outcome, of, expected, read }: Finding): string =>
  [
    `${field} ${outcome}: ${shorten(of)}`,
    expected === undefined ? '' : ` ← ${shorten(expected)}`,
    read === undefined ? '' : ` → ${shorten(read)}`,
  ].join('')

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 70 ? `${line.slice(0, 69)}…` : line
}

const slowOf = (judged: readonly Judged[]): string => {
  const sorted = judged.toSorted((a, b) => b.reading.milliseconds - a.reading.milliseconds)
  const total = sorted.reduce((sum, { reading }) => sum + reading.milliseconds, 0)
  const slowest = sorted.slice(0, 3).map(({ name, reading }) => `${name} ${reading.milliseconds.toFixed(1)} ms`)
  return `${say('Time', '用时')}: ${(total / Math.max(1, judged.length)).toFixed(1)} ms ${say('a file', '每个文件')}; ${slowest.join(', ')}`
}
