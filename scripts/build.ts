import { join, resolve } from 'node:path'
import { runCommand } from '@/cli/command'
import { optionRows } from '@/cli/terminal/option-rows'
import { refuseOwnFolders } from '@/cli/terminal/refuse-overlap'
import { env } from '@/config/env'
import { say } from '@/config/language'
import { buildSite } from './build/build-site'
import { exportStatic, whyNotFill } from './build/export-static'
import { layOut, whyNotInto } from './build/lay-out'
import { projectDir } from './run'

const FOLDER = say('FOLDER', '目录')

const OPTIONS = {
  standalone: {
    type: 'string',
    value: FOLDER,
    help: say(
      'lay the site out in a folder that runs on any machine with Node.js: node FOLDER/server.js',
      '把网站放进一个目录，在任何装有 Node.js 的机器上都能运行：node 目录/server.js',
    ),
  },
  static: {
    type: 'string',
    value: FOLDER,
    help: say(
      'put all that is prepared into a folder as files, for a host that only sends files',
      '把全部页面写成文件放进一个目录，交给只发文件的主机',
    ),
  },
} as const

const HELP = say(
  `npm run build [-- --standalone FOLDER | --static FOLDER]

Builds the site from the content folder; npm run serve serves it. Nothing is built where a file has an error.

${optionRows(OPTIONS, 21)}

  npm run build
  SITE_URL=https://events.example.org npm run build -- --standalone ../site
  SITE_URL=https://events.example.org npm run build -- --static ../site
  CONTENT_DIR=../hugo-site/content npm run build

Exit code 0: built. 1: the content or the build failed. 2: a wrong call.`,
  `npm run build [-- --standalone 目录 | --static 目录]

从内容文件夹生成网站，再用 npm run serve 服务。有文件出错就不生成。

${optionRows(OPTIONS, 19)}

  npm run build
  SITE_URL=https://events.example.org npm run build -- --standalone ../site
  SITE_URL=https://events.example.org npm run build -- --static ../site
  CONTENT_DIR=../hugo-site/content npm run build

退出码 0：已生成。1：内容有错误，或生成失败。2：命令写错。`,
)

/** The site in a folder that runs by itself. */
const buildStandalone = async (folder: string): Promise<number> => {
  const reason = whyNotInto(folder)
  if (reason !== undefined) throw new Error(reason)
  const code = await buildSite({ STANDALONE: '1' })
  if (code !== 0) return code
  layOut(folder, { project: projectDir, distDir: env.distDir() })
  console.log(
    say(
      `The site is in ${folder}; node ${folder}/server.js serves it.`,
      `网站在 ${folder}；用 node ${folder}/server.js 启动。`,
    ),
  )
  return 0
}

await runCommand({ help: HELP, options: OPTIONS }, async (values) => {
  if (values.standalone !== undefined && values.static !== undefined)
    throw new Error(say('Name one of --standalone and --static.', '--standalone 和 --static 只能写一个。'))
  const folder = values.standalone ?? values.static
  if (folder !== undefined) refuseOwnFolders(folder, projectDir, [env.contentDir(), join(projectDir, env.distDir())])
  if (values.standalone !== undefined) return buildStandalone(values.standalone)
  const reason = values.static === undefined ? undefined : whyNotFill(values.static)
  if (reason !== undefined) throw new Error(reason)
  const code = await buildSite({}, values.static !== undefined)
  return code === 0 && values.static !== undefined ? exportStatic(resolve(values.static)) : code
})
