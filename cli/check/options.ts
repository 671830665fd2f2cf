import { say } from '@/config/language'
import { optionRows } from '../terminal/option-rows'

export const CHECK_OPTIONS = {
  fix: {
    type: 'boolean',
    default: false,
    help: say(
      'mends what can be mended without a doubt, and tells what changed',
      '自动修正有把握的问题，并说明改了什么',
    ),
  },
  strict: { type: 'boolean', default: false, help: say('warnings fail too', '有警告也算失败') },
  explain: {
    type: 'string',
    value: say('FILE', '文件'),
    help: say(
      'tells line by line what the site reads from an event, and why',
      '逐行说明网站从一场活动里读到了什么、为什么',
    ),
  },
  json: { type: 'boolean', default: false, help: say('a report for programs', '给程序读的报告') },
  github: { type: 'boolean', default: false, help: say('annotations for GitHub Actions', '给 GitHub Actions 的标注') },
  help: { type: 'boolean', short: 'h', default: false, help: say('this text', '显示本说明') },
} as const

export const CHECK_HELP = say(
  `npm run check [-- PATH] [options]

Finds what is wrong in the content: in every file, and between files.
PATH is another content folder, a folder in it, or one file; the default is the site's content folder.

${optionRows(CHECK_OPTIONS, 17)}

  npm run check
  npm run check -- content/events/service-mesh-meetup-02.md
  npm run check -- --fix
  npm run -s check -- ~/hugo-site/content --json

Exit code 0: nothing wrong, or warnings only. 1: errors. 2: a wrong call.`,
  `npm run check [-- 路径] [选项]

找出内容里的所有问题：每个文件自身的，以及文件之间的。
路径可以是另一个内容文件夹、其中的一个子文件夹，或一个文件；默认是网站的内容文件夹。

${optionRows(CHECK_OPTIONS, 17)}

  npm run check
  npm run check -- content/events/service-mesh-meetup-02.md
  npm run check -- --fix
  npm run -s check -- ~/hugo-site/content --json

退出码 0：没有问题，或只有警告。1：有错误。2：命令写错。`,
)
