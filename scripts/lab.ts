import { say } from '@/config/language'

import { labRead } from './lab/read'
import { labRegistration } from './lab/registration'

const HELP = say(
  `npm run lab -- EXPERIMENT …

Measures what cannot be right or wrong, only better.

  read FOLDER    how well event files are read
  registration   seats, kills and times of registration, under load

npm run lab -- EXPERIMENT --help explains each.`,
  `npm run lab -- 实验 …

衡量没有对错、只有好坏的事。

  read 文件夹    活动文件读得有多准
  registration   报名在压力下的席位、断电与用时

npm run lab -- 实验 --help 逐个说明。`,
)

/** An experiment is a command that takes the rest of the command line. */
const EXPERIMENTS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  read: labRead,
  registration: labRegistration,
}

const [name = '', ...args] = process.argv.slice(2)
const experiment = Object.hasOwn(EXPERIMENTS, name) ? EXPERIMENTS[name] : undefined
if (experiment !== undefined) await experiment(args)
else {
  console.log(HELP)
  process.exitCode = name === '--help' || name === '-h' ? 0 : 2
}
