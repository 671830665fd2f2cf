import fc from 'fast-check'

/** People of made bodies; all but the last are in the organizer's list. */
export const NAMES = ['林一舟', '周明远', '何叶', 'Jane Doe', '许白露']

const word = fc.string({ unit: fc.constantFrom(...'网格云原生治理边缘实践服务abcXYZ'), minLength: 1, maxLength: 6 })
/** Words that occur nowhere else, so that a lost or doubled one is found. */
const mark = fc.noShrink(fc.integer({ min: 36 ** 4, max: 36 ** 5 - 1 })).map((number) => `词${number.toString(36)}尾`)
const text = fc.tuple(word, mark, word).map((parts) => parts.join(''))
const title = fc
  .tuple(text, fc.constantFrom('', '：续', ' - 再续', '，三续', '（上）', '《书》', ' —— 终'))
  .map((parts) => parts.join(''))
const name = fc.constantFrom(...NAMES, '钱多多', '木石')
const role = fc.constantFrom(
  '',
  '（浅海科技架构师）',
  '(山石云)',
  '（逐浪）',
  ' 青石银行 工程师',
  '，某某公司，CTO',
  '（木石，浅海科技总监）',
)
const person = fc.tuple(name, role).map((parts) => parts.join(''))
const people = fc
  .array(person, { minLength: 1, maxLength: 3 })
  .chain((all) => fc.constantFrom('、', '，', ' & ', '/', ' ').map((by) => all.join(by)))
const colon = fc.constantFrom('：', ':', ': ', '： ')
const label = fc.constantFrom(
  '讲师',
  '主讲人',
  '公司',
  '讲师介绍',
  '个人简介',
  '演讲概要',
  '议题大纲',
  '听众收益',
  '简介',
  '主题',
  '时间',
  '视频回放',
  'PPT',
  'Abstract',
  '难度',
  '地点',
)
const clock = fc.constantFrom('13:30-14:10', '14:00', '下午 2:00~2:30', '5 月 7 日 19:00-20:00', '25:00')
const list = fc.array(text, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n'))
const heading = fc.integer({ min: 1, max: 5 }).map((level) => '#'.repeat(level))

const block = fc.oneof(
  text,
  title.map((one) => `**${one}**`),
  fc.tuple(people, fc.constantFrom('：', '——', ' - ', ':'), title).map(([who, by, what]) => `**${who}${by}${what}**`),
  fc.tuple(people, colon, title).map((parts) => parts.join('')),
  fc.tuple(heading, title).map((parts) => parts.join(' ')),
  fc
    .tuple(
      heading,
      fc.constantFrom('讲师与演讲话题', '活动日程', '嘉宾介绍', '报名方式', '圆桌', '1. 一', '议题一：二'),
    )
    .map((parts) => parts.join(' ')),
  fc.tuple(heading, clock, title).map((parts) => parts.join(' ')),
  people,
  fc.tuple(person, text).map((parts) => parts.join('，')),
  fc.tuple(label, colon, fc.oneof(text, people, clock, fc.constant(''))).map((parts) => parts.join('')),
  fc.tuple(label, colon, text, label, colon, people).map(([a, b, c, d, e, f]) => `${a}${b}${c}\n${d}${e}${f}`),
  label.map((one) => `**${one}**`),
  fc.tuple(label, text, people, text).map(([a, b, c, d]) => `- ${a}：${b}\n- 讲师：${c}\n\n  - ${d}\n- 简介：x`),
  list,
  fc
    .tuple(title, people, title)
    .map(
      ([a, b, c]) =>
        `- [${a}，${b}](https://www.bilibili.com/video/BV1)\n- [${c}](https://www.bilibili.com/video/BV2)，${b}`,
    ),
  fc.tuple(clock, title, people, clock).map(([a, b, c, d]) => `- ${a} ${b} — ${c}\n- ${d} 茶歇`),
  fc
    .tuple(clock, title, people, text)
    .map(
      ([a, b, c, d]) =>
        `| 时间 | 议题 | 讲师 | 会场 |\n|---|---|---|---|\n| ${a} | ${b} | ${c} | ${d} |\n| 15:00 | 茶歇 | | |`,
    ),
  fc.tuple(text, text).map(([a, b]) => `| a | b |\n|---|---|\n| ${a} | ${b} |`),
  fc.constant('---'),
  fc.tuple(text, text).map(([a, b]) => `{{<callout note>}}\n${a}\n{{</callout>}}\n\n{{<odd x="1">}}${b}{{</odd>}}`),
  text.map((one) => `> ${one}`),
  text.map((one) => `\`\`\`\n${one}\n\`\`\``),
  fc.tuple(text, text).map(([a, b]) => `<div><b>${a}</b>\n<script>${b}</script></div>`),
  text.map((one) => `![${one}](a.png) 与 \`${one}码\``),
  fc.tuple(text, text).map(([a, b]) => `${a}[^1]\n\n[^1]: ${b}`),
  text.map((one) => `PPT：[下载](https://example.com/a.pdf) ${one}`),
  person.map((one) => `> ${one}`),
  fc.tuple(title, person, text).map(([a, b, c]) => `- ${a}\n  - ${b}\n  - ${c}\n  - [视频](https://youtu.be/a)`),
  fc.tuple(title, person, text).map(([a, b, c]) => `1. ${a}\n\n   ${b}\n\n   ${c}`),
  fc.tuple(person, title, text).map(([a, b, c]) => `- **${a}**\n  - 议题：${b}\n  - 简介：${c}`),
  fc.tuple(title, person, text).map(([a, b, c]) => `- ${a}\n- 讲师：${b}\n- 简介：${c}`),
  fc.tuple(heading, person, title).map(([a, b, c]) => `${a} 讲师：${b}\n\n${a} 主题：${c}`),
  fc.tuple(heading, text, person).map(([a, b, c]) => `${a} 本期主题\n\n${b}\n\n${a} 本期嘉宾\n\n${c}`),
  fc.tuple(clock, title, name).map(([a, b, c]) => `【${a}】${b} @${c}`),
  fc.tuple(clock, title, person).map(([a, b, c]) => `${a}\n**${b}**\n${c}`),
  fc.tuple(title, person, title, person).map(([a, b, c, d]) => `1）${a}（${b}）\n2）${c}（${d}）`),
  fc.tuple(title, people, person).map(([a, b, c]) => `### ${a} 讲师：${b}；主持：${c}`),
  fc.tuple(name, text, name, text).map(([a, b, c, d]) => `## 嘉宾介绍\n\n- ${a}，${b}\n- ${c}：${d}`),
  fc.tuple(person, text).map(([a, b]) => `${a}从${b}讲起。`),
  fc.tuple(name, text, text).map(([a, b, c]) => `讲师介绍：\n${a}，${b}\n${c}`),
  fc
    .tuple(title, name, text)
    .map(([a, b, c]) => `| 议题 | 讲师 | 资料 |\n|---|---|---|\n| ${a} | ${b} | [PPT](a.pdf) ${c} |`),
  fc
    .tuple(clock, title, person, title, people)
    .map(
      ([a, b, c, d, e]) =>
        `| 时间 | 主会场 | B 会场 |\n|---|---|---|\n| ${a} | **${b}**<br>${c} | ${d}（${e}） |\n| 15:00 | 茶歇 | 茶歇 |\n| ${a} | ${d} | |`,
    ),
  fc
    .tuple(name, text, text, name, text)
    .map(
      ([a, b, c, d, e]) => `| 讲师 | 单位 | 介绍 |\n|---|---|---|\n| ${a} | ${b} | ${c}<br>${e} |\n| ${d} | | ${e} |`,
    ),
  fc
    .tuple(people, text, text, title, text)
    .map(
      ([a, b, c, d, e]) =>
        `| 姓名 | 职位 | 简介 | 题目 | 内容 | 收获 |\n|---|---|---|---|---|---|\n| ${a} | ${b} | ${c} | ${d} | ${e} | ${b} |`,
    ),
  fc.tuple(title, name, text).map(([a, b, c]) => `| 议题 | ${a} |\n|---|---|\n| 讲师 | ${b} |\n| 地点 | ${c} |`),
  fc.tuple(name, title, text, title).map(([a, b, c, d]) => `【${a}】${b}\n\n一、${d}\n\n讲师：${a}\n\n费用：${c}`),
  fc.tuple(title, title).map(([a, b]) => `### PPT 下载\n\n- ${a}：[PPT](a.pdf)\n- ${b}：[PPT](b.pdf)`),
  fc
    .tuple(title, name, label, text)
    .map(([a, b, c, d]) => `<details>\n<summary>${a} - ${b}</summary>\n\n${c}：${d}\n\n</details>`),
  fc
    .tuple(title, person, text)
    .map(([a, b, c]) => `<details open><summary><b>${a}</b></summary>\n讲师：${b}<br>${c}\n</details>`),
  fc
    .tuple(title, person, text, clock)
    .map(
      ([a, b, c, d]) =>
        `<div class="card">\n<h3><i></i> ${a}</h3>\n<p>${d}</p><h4>${b}</h4><img src="a.png"><p>${c} &amp; <b>${a}</b></p>\n<ul><li>${b}</li><li>${c}</li></ul></div>`,
    ),
  fc
    .tuple(clock, title, people, text)
    .map(([a, b, c, d]) => `\`\`\`\n${a} ${b} - ${c}\n14:00 ${d}\n15:00 茶歇\n\`\`\``),
  fc
    .tuple(clock, title, people)
    .map(([a, b, c]) => `本次内容包括：\n\n- ${b} (by ${c}) (20 min)\n- ${a} ${b} / 讲师：${c}`),
)

/** Bodies of one to fourteen blocks, of every shape that organizers use and in any mixture, as Markdown. */
export const madeBodies = fc
  .array(block, { minLength: 1, maxLength: 14 })
  .chain((blocks) => fc.constantFrom('\n\n', '\n\n', '\n').map((by) => blocks.join(by)))
