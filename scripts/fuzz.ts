import { runCommand } from '@/cli/command'
import { say } from '@/config/language'
import { bins, runNode } from './run'

const HELP = say(
  `npm run fuzz -- [SEED] [--runs N]

Reads mutated files and made bodies by the thousand, other ones each time, and checks that nothing crashes and no
word is lost. The seed it prints repeats a run.

  npm run fuzz
  npm run fuzz -- 20180729 --runs 20000

Exit code 0: all is well. 1: a counterexample was found. 2: a wrong call.`,
  `npm run fuzz -- [种子] [--runs N]

读取成千上万份改坏的文件和随机拼成的正文，每次都不一样，检查解析不会崩溃、文字不会丢失。用打印出的种子可以重复同一次运行。

  npm run fuzz
  npm run fuzz -- 20180729 --runs 20000

退出码 0：没有问题。1：找到了反例。2：命令写错。`,
)

const FILES = ['lib/archive/event/fuzz.test.ts', 'lib/programme/law.test.ts']

const wholeNumber = (text: string): string => {
  if (/^[1-9]\d{0,8}$/.test(text)) return text
  throw new Error(say(`“${text}” is not a whole number.`, `“${text}”不是正整数。`))
}

const OPTIONS = { runs: { type: 'string', default: '5000' } } as const

await runCommand({ help: HELP, options: OPTIONS, words: [0, 1] }, (values, positionals) => {
  const seed = wholeNumber(positionals[0] ?? String(1 + Math.floor(Math.random() * 999_999_998)))
  const runs = wholeNumber(values.runs)
  console.log(say(`Seed ${seed}`, `种子 ${seed}`))
  const variables = { FUZZ_SEED: seed, LAW_SEED: seed, FUZZ_RUNS: runs, LAW_RUNS: runs }
  return runNode(bins.vitest(), ['run', '--testTimeout=0', ...FILES], variables)
})
