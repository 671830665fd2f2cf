import { runStart } from '@/cli/command'
import { say } from '@/config/language'
import { buildSite } from './build/build-site'

const HELP = say(
  `npm run build

Builds the site from the content folder; npm run serve serves it. Nothing is built where a file has an error.

  npm run build
  SITE_URL=https://events.example.org npm run build
  CONTENT_DIR=../hugo-site/content npm run build

Exit code 0: built. 1: the content or the build failed. 2: a wrong call.`,
  `npm run build

从内容文件夹生成网站，再用 npm run serve 服务。有文件出错就不生成。

  npm run build
  SITE_URL=https://events.example.org npm run build
  CONTENT_DIR=../hugo-site/content npm run build

退出码 0：已生成。1：内容有错误，或生成失败。2：命令写错。`,
)

await runStart(buildSite, HELP, false)
