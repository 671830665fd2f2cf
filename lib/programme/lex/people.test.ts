import { describe, expect, it } from 'vitest'
import { nameBook } from './names'
import { type People, readPeople } from './people'
import type { Position } from './person'
import { readPersonLine } from './person-line'
import { lexiconOf } from './phrase'

const book = nameBook(['林一舟', '周明远', '何叶', 'Jane Doe'], lexiconOf('zh'))

/** `name [alias] role; …`, and where a text goes on, what it goes on with. */
const said = (text: string, read: People | undefined): string =>
  read === undefined
    ? 'nobody'
    : [
        ...read.people.map(({ name, alias, role }) => [name, alias && `[${alias}]`, role].filter(Boolean).join(' ')),
        ...(read.bioFrom === undefined ? [] : [`… ${text.slice(read.bioFrom)}`]),
      ].join('; ')

describe('people', () => {
  it.each<readonly [Position, string, string]>([
    ['label', '林一舟（逐浪） 、周明远（木石） ', '林一舟 [逐浪]; 周明远 [木石]'],
    ['label', '周明远(木石）', '周明远 [木石]'],
    ['label', '何叶（青石银行）', '何叶 青石银行'],
    ['label', '何叶（秋水，青石银行架构师）', '何叶 [秋水] 青石银行架构师'],
    ['label', '林知远（花名：望山），青禾社区 PPMC', '林知远 [望山] 青禾社区 PPMC'],
    [
      'label',
      '林知远（望山），青禾科技高级技术专家；何思齐（听泉），青禾科技技术专家',
      '林知远 [望山] 青禾科技高级技术专家; 何思齐 [听泉] 青禾科技技术专家',
    ],
    ['label', '林一舟，浅海科技架构师；周明远，山石云研发总监', '林一舟 浅海科技架构师; 周明远 山石云研发总监'],
    ['label', '林一舟 浅海科技 架构师、周明远 山石云', '林一舟 浅海科技 架构师; 周明远 山石云'],
    ['label', '周明远 和 何叶', '周明远; 何叶'],
    ['label', '林一舟/周明远', '林一舟; 周明远'],
    ['label', '林知远、、何思齐', '林知远; 何思齐'],
    ['label', '青禾集团 BlueBoot 负责人 望山', '望山 青禾集团 BlueBoot 负责人'],
    ['label', 'Cloudsong Committer 半夏', '半夏 Cloudsong Committer'],
    ['label', '青禾科技技术总监 林知远', '林知远 青禾科技技术总监'],
    ['label', '青禾科技，沈若溪', '沈若溪 青禾科技'],
    ['label', '林深｜雾都科技｜缓存组组长', '林深 雾都科技 缓存组组长'],
    ['label', 'Jane Doe and John Roe, Tom Baker', 'Jane Doe; John Roe; Tom Baker'],
    ['label', 'Maria Lopez, Principal Engineer, Northwind', 'Maria Lopez Principal Engineer, Northwind'],
    [
      'label',
      'Luca Compagnoni - Senior Scientist / Research Architect at Nordsee Labs',
      'Luca Compagnoni Senior Scientist / Research Architect at Nordsee Labs',
    ],
    ['label', '水野(@mizuno)さん', '水野 [mizuno]'],
    ['label', '김하늘(가온소프트 대표)', '김하늘 가온소프트 대표'],
    ['label', '待定', ''],
    ['label', 'GitHub Profile', 'nobody'],
    ['label', 'should bring a laptop', 'nobody'],
    ['bracket', '林一舟，浅海科技', '林一舟 浅海科技'],
    ['bracket', '暂定', 'nobody'],
    ['edge', '王小川 某云 架构师', '王小川 某云 架构师'],
    ['edge', '白鹿（主持）、江远、卢舟', '白鹿 主持; 江远; 卢舟'],
    ['edge', '贺知秋-青石银行', 'nobody'],
    ['edge', '另一面', 'nobody'],
    ['label', '林知远-popo', '林知远 [popo]'],
    ['label', '主持：林一舟；嘉宾：周明远、尚小云', '林一舟; 周明远; 尚小云'],
  ])('%s: %s', (position, text, expected) => {
    expect(said(text, readPeople(text, book, position))).toBe(expected)
  })

  it.each([
    ['林一舟 浅海科技架构师，十年后端经验，热爱开源。', '林一舟 浅海科技架构师; … 十年后端经验，热爱开源。'],
    [
      '林知远，青禾科技技术专家，2017 年加入青禾科技中间件团队。',
      '林知远 青禾科技技术专家; … 2017 年加入青禾科技中间件团队。',
    ],
    [
      '沈若溪 云杉数据技术专家、前星桥 Spark 负责人、Spark 代码贡献者',
      '沈若溪 云杉数据技术专家; … 前星桥 Spark 负责人、Spark 代码贡献者',
    ],
    ['梁启超，饮冰室主人，开源布道师。', '梁启超 饮冰室主人，开源布道师'],
    ['听泉，青禾科技分布式事务核心开发', '听泉 青禾科技分布式事务核心开发'],
    ['半夏 拾光网络技术专家，主要做网关', '半夏 拾光网络技术专家; … 主要做网关'],
    ['何叶（青石银行）', '何叶 青石银行'],
    ['巴金 | 激流科技 | 架构师', '巴金 激流科技 架构师'],
    ['白鹿：鹿鸣数据库内核工程师', '白鹿 鹿鸣数据库内核工程师'],
    ['Vikram Narayanan', 'Vikram Narayanan'],
    ['Jane Doe, Staff Engineer at Acme', 'Jane Doe Staff Engineer at Acme'],
    [
      '林知远 花名望山，青禾科技资深开发工程师。专注于网络接入层。',
      '林知远 [望山] 青禾科技资深开发工程师; … 专注于网络接入层。',
    ],
    ['周明远 为大家带来了边缘的分享，他说很远', 'nobody'],
    ['林一舟在开场中介绍了社区。', 'nobody'],
    ['云帆科技架构师严子涵从三个角度介绍了取舍。', 'nobody'],
    ['讲怎样在一小时里搭起一个服务。', 'nobody'],
    ['Participants should know a shell.', 'nobody'],
    ['As software grows, its threat models must stay readable.', 'nobody'],
    ['Banking changes. We will look at what the new interfaces offer.', 'nobody'],
  ])('%s', (text, expected) => {
    expect(said(text, readPersonLine(text, book))).toBe(expected)
  })
})

it.each([
  ['Joana Costa e Silva', ['Joana Costa e Silva']],
  ['Joana Costa e Silva e Rui Teles', ['Joana Costa e Silva', 'Rui Teles']],
  ['Rui Teles e Joana Costa e Silva, engenheira', ['Rui Teles', 'Joana Costa e Silva']],
])('parts nobody whom the list of authors has whole: %s', (text, names) => {
  const authors = nameBook(['Joana Costa e Silva', 'Rui Teles'], lexiconOf('pt'))
  expect(readPeople(text, authors, 'label')?.people.map(({ name }) => name)).toEqual(names)
})
