import { say } from '@/config/language'
import { optionRows } from '../terminal/option-rows'

const SOURCES = {
  repo: {
    type: 'string',
    value: 'OWNER/NAME',
    help: say('ask GitHub for the listing of a public repository', '向 GitHub 询问公开仓库的清单'),
  },
  clone: {
    type: 'string',
    value: 'DIR',
    help: say('read a local Git clone; needs no network', '读取本地的 Git 克隆，不需要网络'),
  },
  listing: {
    type: 'string',
    value: 'FILE',
    help: say('read a file of lines “path<TAB>bytes”', '读取一行一个“路径<TAB>字节数”的文件'),
  },
} as const

const OTHERS = {
  'dry-run': { type: 'boolean', help: say('show what would be found, write nothing', '只显示结果，不写文件') },
  json: { type: 'boolean', help: say('print the outcome as JSON', '以 JSON 输出') },
  strict: { type: 'boolean', help: say('exit with 1 where any deck is doubtful', '有拿不准的幻灯片时退出码为 1') },
  licence: {
    type: 'string',
    value: 'NAME',
    help: say('under which the decks are published, such as “CC BY-NC-SA 4.0”', '幻灯片的许可，如 “CC BY-NC-SA 4.0”'),
  },
  branch: {
    type: 'string',
    as: say('--repo, --branch, --commit ', '--repo、--branch、--commit '),
    help: say(
      'with --clone or --listing: where it is from, if it does not say',
      '与 --clone 或 --listing 同用：清单没有写明来源时补上',
    ),
  },
  name: {
    type: 'string',
    value: 'NAME',
    help: say('name of the stored file; the repository’s name by default', '存成的文件名；默认是仓库名'),
  },
  api: {
    type: 'string',
    value: 'URL',
    help: say(
      'GitHub’s API in a company of its own, such as https://git.example.com/api/v3',
      '公司自建 GitHub 的接口，如 https://git.example.com/api/v3',
    ),
  },
  commit: { type: 'string' },
} as const

export const OPTIONS = { ...SOURCES, ...OTHERS }

export const HELP = say(
  `npm run slides -- [source] [options]

Finds the talk of each deck in a slides repository. The repository’s listing is stored
in content/materials/, from which the site reads it; the decks themselves stay where they are.

Sources (none: match the stored listings anew)
${optionRows(SOURCES, 21)}

Options
${optionRows(OTHERS, 21)}

  npm run slides -- --repo xingqiaomesh/meetup-slides --licence "CC BY-NC-SA 4.0"
  npm run slides -- --clone ../meetup-slides --dry-run
  npm run slides -- --listing slides.tsv --repo xingqiaomesh/meetup-slides
  npm run -s slides -- --json > decks.json

A deck that stays doubtful is never guessed: name it in the event’s file, below its talk,
as “幻灯片：[name](address)”, or as talks[].slides in the front matter.

Exit code 0: done. 1: the source cannot be read, or --strict and something is doubtful. 2: a wrong call.`,
  `npm run slides -- [来源] [选项]

为幻灯片仓库里的每份幻灯片找到它的演讲。仓库的目录清单存入 content/materials/，网站由此读取；
幻灯片本身留在原处，不会复制。

来源（不写：用已存的清单重新配对）
${optionRows(SOURCES, 21)}

选项
${optionRows(OTHERS, 21)}

  npm run slides -- --repo xingqiaomesh/meetup-slides --licence "CC BY-NC-SA 4.0"
  npm run slides -- --clone ../meetup-slides --dry-run
  npm run slides -- --listing slides.tsv --repo xingqiaomesh/meetup-slides
  npm run -s slides -- --json > decks.json

拿不准的幻灯片不会乱配：请在活动文件的议题下面写一段“幻灯片：[文件名](地址)”，
或在 front matter 的 talks[].slides 写明。

退出码 0：完成。1：来源读不了，或用了 --strict 且有拿不准的。2：命令写错。`,
)
