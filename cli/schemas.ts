import { join } from 'node:path'
import { say } from '@/config/language'
import { replaceFile } from '@/lib/files/write'
import { editorFiles } from '@/lib/interchange/editor/files'
import { projectDir } from '@/scripts/run'
import { runCommand } from './command'

const HELP = say(
  `npm run schemas

Writes what editors complete and check front matter with, from the one schema: schemas/ and the snippets in .vscode/.

  npm run schemas

Exit code 0: written. 2: a wrong call.`,
  `npm run schemas

从唯一的定义生成编辑器补全和检查文件头用的文件：schemas/ 和 .vscode/ 里的片段。

  npm run schemas

退出码 0：已写入。2：命令写错。`,
)

await runCommand({ help: HELP }, () => {
  for (const [file, text] of Object.entries(editorFiles())) {
    replaceFile(join(projectDir, file), text)
    console.log(say(`Written: ${file}`, `已写入 ${file}`))
  }
  return 0
})
