import { say } from '@/config/language'

export const HELP = say(
  `npm run import -- SOURCE [options]

Reads events from elsewhere and writes them as files that pass the check.

SOURCE is one of
  a folder    a Hugo site, its content folder, or one folder of it: events, authors, decks, projects, pictures
  a file      an iCalendar file (.ics), a saved page with schema.org events, or their JSON-LD
  an address  of a calendar or of such a page (http, https, webcal)

Options
  --to DIR        the content folder that receives the files; “content” by default
  --dry-run       say what would be done, write nothing
  --force         replace files that are there already; without it they stay as they are
  --allow-local   fetch from this machine or its own network
  --json          print the report as JSON

  npm run import -- ../old-site
  npm run import -- meetup.ics --dry-run
  npm run import -- https://example.org/events/42

What is kept is kept text for text. What would not pass the check is mended, each change is told.

Exit code 0: all was read. 1: something could not be read; the rest was written. 2: nothing to read, or a wrong call.`,
  `npm run import -- 来源 [选项]

从别处读取活动，写成能通过检查的文件。

来源可以是
  目录    Hugo 网站、它的 content 目录或其中一个目录：活动、作者、幻灯片、项目、图片
  文件    iCalendar 文件（.ics）、存下的带 schema.org 活动数据的网页，或其 JSON-LD
  网址    日历或这样的网页的地址（http、https、webcal）

选项
  --to DIR        写到哪个内容目录；默认 content
  --dry-run       只说明会做什么，不写文件
  --force         替换已有的文件；不加则保留原样
  --allow-local   允许从本机或内网读取
  --json          以 JSON 输出报告

  npm run import -- ../old-site
  npm run import -- meetup.ics --dry-run
  npm run import -- https://example.org/events/42

能保留的一字不改；通不过检查的会改好，并逐条说明。

退出码 0：全部读出。1：有读不出的，其余已写入。2：没有可读的内容，或命令写错。`,
)
