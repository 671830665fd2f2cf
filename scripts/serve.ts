import { runListening } from '@/cli/command'
import { say } from '@/config/language'
import { serve } from './build/serve'

const HELP = say(
  `npm run serve [-- --port N]

Serves what npm run build has built, until you press Ctrl+C.

  npm run serve
  npm run serve -- --port 8080

Exit code 0: stopped. 1: there is no build. 2: a wrong call.`,
  `npm run serve [-- --port N]

对 npm run build 生成的网站开始服务，按 Ctrl+C 结束。

  npm run serve
  npm run serve -- --port 8080

退出码 0：已停止。1：还没有生成过。2：命令写错。`,
)

await runListening((port) => serve(port), HELP)
