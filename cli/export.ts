import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { type ExportReport, planExport, writeExport } from '@/lib/interchange/export'
import { runCommand } from './command'
import { optionRows } from './terminal/option-rows'
import { refuseOverlap } from './terminal/refuse-overlap'

const OPTIONS = {
  'dry-run': { type: 'boolean', help: say('say what would be written, write nothing', '只说明会写什么，不写文件') },
  force: {
    type: 'boolean',
    help: say(
      'replace files that are there already; without it they stay as they are',
      '替换已有的文件；不加则保留原样',
    ),
  },
  json: { type: 'boolean', help: say('print the report as JSON', '以 JSON 输出报告') },
} as const

const HELP = say(
  `npm run export -- DIR [options]

Writes the content folder as an archive that Hugo reads: event/<slug>/index.md, authors/<name>/_index.md,
slides, project, and the pictures beside them. The content folder itself is not touched.

Options
${optionRows(OPTIONS, 12)}

  npm run export -- ../old-site/content
  npm run export -- /tmp/archive --dry-run

Exit code 0: done. 1: some files were there already with another text and stayed. 2: a wrong call.`,
  `npm run export -- 目录 [选项]

把内容目录写成 Hugo 能读的存档：event/<slug>/index.md、authors/<姓名>/_index.md、slides、project，
以及旁边的图片。内容目录本身不会改动。

选项
${optionRows(OPTIONS, 12)}

  npm run export -- ../old-site/content
  npm run export -- /tmp/archive --dry-run

退出码 0：完成。1：有些文件已存在且内容不同，保留原样。2：命令写错。`,
)

const reportAsText = ({ written, replaced, standing, same }: ExportReport, dryRun: boolean): string => {
  const list = (heading: string, paths: readonly string[]): readonly string[] =>
    paths.length === 0 ? [] : [heading, ...paths.map((path) => `  ${path}`), '']
  const verb = dryRun ? say('would be written', '将写入') : say('written', '已写入')
  return [
    ...list(say('Replaced', '替换'), replaced),
    ...list(
      say(
        'There already with another text, left as they are (--force replaces them)',
        '已存在且内容不同，保留原样（--force 会替换）',
      ),
      standing,
    ),
    say(
      `${written.length} ${written.length === 1 ? 'file' : 'files'} ${verb}, ${same} up to date.`,
      `${verb} ${written.length} 个文件，${same} 个没有变化。`,
    ),
  ].join('\n')
}

await runCommand({ help: HELP, options: OPTIONS, words: [1, 1] }, (values, [folder = '']) => {
  const dryRun = values['dry-run'] ?? false
  const contentDir = env.contentDir()
  if (!existsSync(contentDir)) throw new Error(say(`There is nothing at ${contentDir}.`, `${contentDir} 不存在。`))
  refuseOverlap(folder, contentDir)
  const files = planExport(resolve(contentDir))
  const report = writeExport(files, resolve(folder), { force: values.force ?? false, dryRun })
  console.log(values.json ? JSON.stringify(report, null, 2) : reportAsText(report, dryRun))
  return report.standing.length > 0 ? 1 : 0
})
