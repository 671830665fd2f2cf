import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from '@/cli/command'
import { say } from '@/config/language'
import { buildSite } from './build/build-site'
import { exportStatic } from './build/export-static'

const HELP = say(
  `npm run build [-- --static FOLDER]

Builds the site from the content folder; npm run serve serves it. Nothing is built where a file has an error.
With --static the folder gets all that is prepared as files, for a host that only sends files.

  npm run build
  SITE_URL=https://events.example.org npm run build
  CONTENT_DIR=../hugo-site/content npm run build
  SITE_URL=https://events.example.org npm run build -- --static ../site

Exit code 0: built. 1: the content or the build failed. 2: a wrong call.`,
  `npm run build [-- --static 文件夹]

从内容文件夹生成网站，再用 npm run serve 服务。有文件出错就不生成。
加上 --static，就把全部页面写成文件，放进这个文件夹，交给只发文件的主机。

  npm run build
  SITE_URL=https://events.example.org npm run build
  CONTENT_DIR=../hugo-site/content npm run build
  SITE_URL=https://events.example.org npm run build -- --static ../site

退出码 0：已生成。1：内容有错误，或生成失败。2：命令写错。`,
)

const build = async (): Promise<number> => {
  const { values } = parseArgs({ options: { static: { type: 'string' }, help: { type: 'boolean', short: 'h' } } })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const code = await buildSite()
  return code === 0 && values.static !== undefined ? exportStatic(resolve(values.static)) : code
}

await runCommand(build, HELP)
