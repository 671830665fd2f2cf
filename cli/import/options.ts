import { say } from '@/config/language'
import { optionRows } from '../terminal/option-rows'

export const OPTIONS = {
  to: {
    type: 'string',
    value: 'DIR',
    help: say('the content folder that receives the files; “content” by default', '写到哪个内容目录；默认 content'),
  },
  from: {
    type: 'string',
    multiple: true,
    value: say('FOLDER', '目录'),
    help: say(
      'take every page of this folder of the site as an event; may be given again',
      '把网站里这个目录的每一页都当作活动；可以写多次',
    ),
  },
  zone: {
    type: 'string',
    value: say('ZONE', '时区'),
    help: say(
      'of times that name none, such as Europe/Lisbon; else it is read from the site, or asked',
      '没有写时区的时间属于哪个时区，如 Asia/Shanghai；不写则从旧网站读取，或询问',
    ),
  },
  dates: {
    type: 'string',
    value: say('WHICH', '哪个'),
    help: say(
      'field: `date` is the day of the event; text: the words of the page tell it',
      'field：date 就是活动日期；text：以正文为准',
    ),
  },
  yes: {
    type: 'boolean',
    short: 'y',
    as: '--yes',
    help: say(
      'ask nothing, take what is proposed; config/site.ts takes what the old site says of itself',
      '不询问，采用建议；旧网站的名称等写进 config/site.ts',
    ),
  },
  'keep-settings': { type: 'boolean', help: say('leave config/site.ts as it is', '不改 config/site.ts') },
  'dry-run': { type: 'boolean', help: say('say what would be done, write nothing', '只说明会做什么，不写文件') },
  force: {
    type: 'boolean',
    help: say('replace files that differ; without it yours stay', '替换内容不同的文件；不加则保留你的'),
  },
  'allow-local': { type: 'boolean', help: say('fetch from this machine or its own network', '允许从本机或内网读取') },
  json: { type: 'boolean', help: say('print the report as JSON', '以 JSON 输出报告') },
} as const

export const HELP = say(
  `npm run import -- SOURCE [options]

Reads events from elsewhere and writes them as files that pass the check.

SOURCE is one of
  a folder    a site of Hugo, Zola, Jekyll, Hexo, Pelican, Nikola, Astro, Eleventy
              or Docusaurus, its content, or any folder with pages:
              events, people, projects, decks, pages, pictures
  a file      an iCalendar file (.ics), a saved page with schema.org events or their JSON-LD, an export in CSV or
              JSON (Meetup, Luma, Eventbrite, 活动行, pretalx, Sessionize)
  an address  of any of these (http, https, webcal)

Options
${optionRows(OPTIONS, 16)}

  npm run import -- ../old-site --dry-run
  npm run import -- ../old-blog --from _posts --zone Europe/Lisbon
  npm run import -- meetup.ics
  npm run import -- https://example.org/events/42

What is kept is kept text for text. Each change is told, and every file that is left out, with its reason: the numbers
add up. Answers are kept in import.yaml beside the content. Run again, it changes only what the source has changed.

Exit code 0: all was read. 1: something could not be read; the rest was written. 2: nothing to read, or a wrong call.`,
  `npm run import -- 来源 [选项]

从别处读取活动，写成能通过检查的文件。

来源可以是
  目录    Hugo、Zola、Jekyll、Hexo、Pelican、Nikola、Astro、Eleventy、Docusaurus 网站，它的内容目录，或任何放着页面的目录：
          活动、人物、项目、幻灯片、页面、图片
  文件    iCalendar 文件（.ics）、存下的带 schema.org 活动数据的网页或其 JSON-LD，
          CSV 或 JSON 导出（Meetup、Luma、Eventbrite、活动行、pretalx、Sessionize）
  网址    以上任何一种的地址（http、https、webcal）

选项
${optionRows(OPTIONS, 16)}

  npm run import -- ../old-site --dry-run
  npm run import -- ../old-blog --from _posts --zone Asia/Shanghai
  npm run import -- meetup.ics
  npm run import -- https://example.org/events/42

能保留的一字不改；每处改动、每个没有导入的文件都会写明原因，数目对得上。回答保存在内容旁的 import.yaml。
再次运行时只改动来源改过的文件。

退出码 0：全部读出。1：有读不出的，其余已写入。2：没有可读的内容，或命令写错。`,
)
