import { say } from '@/config/language'
import { optionRows } from '../terminal/option-rows'

export const NEW_OPTIONS = {
  yes: { type: 'boolean', short: 'y', help: say('takes every proposal without asking', '不询问，全部采用建议') },
  json: { type: 'boolean', help: say('the outcome for programs; asks nothing', '给程序读的结果，不询问') },
  help: { type: 'boolean', short: 'h', help: say('this text', '显示本说明') },
} as const

export const NEW_HELP = say(
  `npm run new -- KIND [NAME] [options]

Writes a new file that passes the check. Asks for what the options leave open; without a terminal it takes what it
proposes, and says what is missing. An existing file is never overwritten.

  event    --series NAME --number N --date 2027-03-20 --start 13:00 --end 18:00 --city Porto --street TEXT
           --title TEXT --slug NAME --summary TEXT --url ADDRESS --authors A,B --tags A,B
           --region NAME --country NAME --location TEXT
           --every "third Thursday" --count 6 writes one for each of these days
           --issue FILE takes the answers of the issue form “An event to add”; - reads standard input
  person   NAME --alias A,B --role TEXT --organization NAME --bio TEXT --url ADDRESS --slug NAME
  venue    NAME --alias A,B --city NAME --street TEXT --lat N --lng N --precision building|street|district|city
  deck     TITLE --theme white|black --slug NAME
  project  TITLE --summary TEXT --code ADDRESS --slug NAME

${optionRows(NEW_OPTIONS, 12)}

  npm run new
  npm run new -- event --series "Data Evenings" --date 2027-03-20 --city Porto
  npm run new -- person 程知远 --alias 程致远

Exit code 0: written. 1: nothing was written. 2: a wrong call.`,
  `npm run new -- 种类 [名称] [选项]

写一个能通过检查的新文件。选项没给的会逐项询问；不在终端里运行时采用它的建议，并说明还缺什么。
绝不覆盖已有的文件。

  event    --series 系列 --number 期数 --date 2027-03-20 --start 13:00 --end 18:00 --city 武汉 --street 地址
           --title 标题 --slug 文件名 --summary 简介 --url 报名页面 --authors 甲,乙 --tags 甲,乙
           --region 省份 --country 国家 --location 短地名
           --every 每月第三个周四 --count 6 按这个规律写出多场
           --issue 文件 采用 issue 表单“An event to add”里的回答；- 表示标准输入
  person   姓名 --alias 花名,别名 --role 职务 --organization 公司 --bio 介绍 --url 主页 --slug 文件名
  venue    名称 --alias 别名 --city 城市 --street 地址 --lat 纬度 --lng 经度 --precision building|street|district|city
  deck     标题 --theme white|black --slug 文件名
  project  名称 --summary 简介 --code 源代码地址 --slug 文件名

${optionRows(NEW_OPTIONS, 12)}

  npm run new
  npm run new -- event --series "Rust 夜话" --date 2027-03-20 --city 武汉
  npm run new -- person 程知远 --alias 程致远

退出码 0：已写入。1：什么都没有写。2：命令写错。`,
)
