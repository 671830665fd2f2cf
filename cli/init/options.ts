import { say } from '@/config/language'
import { optionRows } from '../terminal/option-rows'

export const OPTIONS = {
  name: { type: 'string', value: say('TEXT', '名称'), help: say("the community's name", '社区名称') },
  description: { type: 'string', value: say('TEXT', '一句话'), help: say('one line about it', '社区介绍') },
  language: { type: 'string', value: 'zh-CN|en', help: say("language of the site's own words", '网站用语') },
  zone: { type: 'string', value: say('ZONE', '时区'), help: say('such as Europe/Lisbon', '例如 Asia/Shanghai') },
  city: { type: 'string', value: say('NAME', '城市'), help: say('where it is at home', '社区所在城市') },
  url: {
    type: 'string',
    value: say('ADDRESS', '网址'),
    help: say("the site's address, such as https://meet.example.org", '网站地址，例如 https://meet.example.org'),
  },
  logo: {
    type: 'string',
    value: say('FILE', '文件'),
    help: say('SVG or PNG; without one a mark is drawn from the name', 'SVG 或 PNG；没有就按名称画一个'),
  },
  colour: {
    type: 'string',
    value: '#RRGGBB',
    help: say('colour of the site, or its hue from 0 to 360', '网站颜色，或 0 到 360 的色相'),
  },
  repository: {
    type: 'string',
    value: say('ADDRESS', '网址'),
    help: say(
      'where the content is edited, such as https://github.com/you/our-site',
      '内容所在的仓库，例如 https://github.com/you/our-site',
    ),
  },
  from: {
    type: 'string',
    value: say('SOURCE', '来源'),
    help: say(
      "an old site's folder: its name, line, language and zone are taken, its events imported; or the\naddress of a first event: a page of Luma, Meetup or another with event data, or a calendar",
      '旧网站的目录：沿用它的名称、介绍、语言和时区，并导入全部活动；\n或第一场活动的网址：Luma、Meetup 等带活动数据的网页，或一份日历',
    ),
  },
  'allow-local': {
    type: 'boolean',
    help: say('--from may be an address in your own network', '--from 可以是自己网络里的地址'),
  },
  yes: {
    type: 'boolean',
    short: 'y',
    help: say('asks nothing, and empties the content folder', '不询问，并清空内容文件夹'),
  },
  help: { type: 'boolean', short: 'h', help: say('this text', '显示本说明') },
} as const

export const HELP = say(
  `npm run init [-- options]

Makes the site yours: writes config/site.ts, draws the icons, empties the content folder of the community that it came
with, and writes a first event. Asks for what the options leave open.

${optionRows(OPTIONS, 20)}

  npm run init
  npm run init -- --from ../old-site
  npm run init -- --yes --name "Lisbon Data" --description "Evenings about data." --language en --zone Europe/Lisbon --city Lisbon

Undo: git stash --include-untracked

Exit code 0: done. 1: given up, nothing was written; or the first event could not be read. 2: a wrong call.`,
  `npm run init [-- 选项]

把网站变成你们的：写 config/site.ts，画图标，清空原来社区的内容，写出第一场活动。选项没给的会逐项询问。

${optionRows(OPTIONS, 20)}

  npm run init
  npm run init -- --from ../old-site
  npm run init -- --yes --name "深圳 Rust 小组" --description "每月一次的 Rust 聚会。" --language zh-CN --zone Asia/Shanghai --city 深圳

撤销：git stash --include-untracked

退出码 0：完成。1：放弃，什么都没有写；或读不出第一场活动。2：命令写错。`,
)
