import { join } from 'node:path'
import { say } from '@/config/language'
import { editorFiles } from '@/lib/content/editor/files'
import { writeAtomically } from '@/lib/content/write-atomically'
import { projectDir } from './run'

/** `npm run schemas`: writes what editors complete and check front matter with, from the one schema. */
for (const [file, text] of Object.entries(editorFiles())) {
  writeAtomically(join(projectDir, file), text)
  console.log(say(`Written: ${file}`, `已写入 ${file}`))
}
