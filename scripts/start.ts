import { runListening } from '@/cli/command'
import { say } from '@/config/language'
import { buildSite } from './build/build-site'
import { serve } from './build/serve'

const HELP = say(
  `npm start [-- --port N]

Builds the site from the content folder and serves it until you press Ctrl+C.

  npm start
  npm start -- --port 8080
  CONTENT_DIR=../hugo-site/content npm start

Exit code 0: stopped. 1: the content or the build failed. 2: a wrong call.`,
  `npm start [-- --port N]

从内容文件夹生成网站并开始服务，按 Ctrl+C 结束。

  npm start
  npm start -- --port 8080
  CONTENT_DIR=../hugo-site/content npm start

退出码 0：已停止。1：内容有错误，或生成失败。2：命令写错。`,
)

await runListening(async (port) => (await buildSite()) || serve(port), HELP)
