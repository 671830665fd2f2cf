import { runCommand } from '@/cli/command'
import { say } from '@/config/language'

import { labRead, READ_HELP } from './lab/read'
import { labRegistration, REGISTRATION_HELP } from './lab/registration'

const HELP = say(
  `npm run lab -- EXPERIMENT …

Measures what cannot be right or wrong, only better.

  read FOLDER   how well event files are read
  registration   seats, kills and times of registration, under load

npm run lab -- EXPERIMENT --help explains each.`,
  `npm run lab -- 实验 …

衡量没有对错、只有好坏的事。

  read 文件夹   活动文件读得有多准
  registration   报名在压力下的席位、断电与用时

npm run lab -- 实验 --help 逐个说明。`,
)

/** An experiment takes the rest of the command line and returns the exit code. */
const EXPERIMENTS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  read: labRead,
  registration: labRegistration,
}

const lab = (): number | Promise<number> => {
  const [name = '', ...args] = process.argv.slice(2)
  const experiment = Object.hasOwn(EXPERIMENTS, name) ? EXPERIMENTS[name] : undefined
  if (experiment !== undefined) return experiment(args)
  console.log(HELP)
  return name === '--help' || name === '-h' ? 0 : 2
}

const HELPS: Readonly<Record<string, string>> = { read: READ_HELP, registration: REGISTRATION_HELP }

await runCommand(lab, HELPS[process.argv[2] ?? ''] ?? HELP)
