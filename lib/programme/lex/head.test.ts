import { describe, expect, it } from 'vitest'
import { plainSpan } from '../lines/span'
import { lexersFor } from '.'

const lex = lexersFor(['林一舟', '周明远', '何叶', '严子涵', '贺知秋', 'Ada Chen', 'Mary Jones'], 'zh')

/** `title | people` of the best way to read a line. */
const said = (text: string): string => {
  const [best] = lex.head(plainSpan(text, 1)).options
  if (best === undefined) return ''
  const people = best.people.map(({ name, alias, role }) =>
    [name, alias && `[${alias}]`, role].filter(Boolean).join(' '),
  )
  return [text.slice(...best.title), ...people].join(' | ')
}

describe('lines of titles', () => {
  it.each([
    ['林一舟（浅海科技架构师）：网格之外 —— 谈谈流量治理', '网格之外 —— 谈谈流量治理 | 林一舟 浅海科技架构师'],
    ['周明远(山石云, 研发总监)：把 Envoy 搬进边缘：一次冒险', '把 Envoy 搬进边缘：一次冒险 | 周明远 山石云, 研发总监'],
    ['林一舟（浅海科技）——网格之外', '网格之外 | 林一舟 浅海科技'],
    ['何叶（青石银行）：《网格》：十年', '《网格》：十年 | 何叶 青石银行'],
    ['严子涵 - 云帆科技：数据面的取舍', '数据面的取舍 | 严子涵 云帆科技'],
    ['严子涵 数据面的取舍与平衡', '数据面的取舍与平衡 | 严子涵'],
    ['13:30｜数据面的取舍｜严子涵', '数据面的取舍 | 严子涵'],
    ['13:30-14:10 数据面的取舍 严子涵（云帆科技）', '数据面的取舍 | 严子涵 云帆科技'],
    ['《边缘之旅》周明远 山石云研发总监', '边缘之旅 | 周明远 山石云研发总监'],
    ['严子涵 云帆科技架构师 《数据面的取舍》', '数据面的取舍 | 严子涵 云帆科技架构师'],
    ['陆游 —— 山阴云首席架构师，分享《钗头凤：补偿事务》', '钗头凤：补偿事务 | 陆游 山阴云首席架构师'],
    ['控制面的取舍-贺知秋-青石银行', '控制面的取舍 | 贺知秋 青石银行'],
    ['第三个：关于取舍 — 贺知秋、严子涵', '第三个：关于取舍 | 贺知秋 | 严子涵'],
    ['Layotto: 开启，新篇章，周明远，何叶', 'Layotto: 开启，新篇章 | 周明远 | 何叶'],
    ['面向量化 - 打造平台 - 周明远，何叶', '面向量化 - 打造平台 | 周明远 | 何叶'],
    ['从单体到网格 - 程子安', '从单体到网格 | 程子安'],
    ['高可用 - 另一面', '高可用 - 另一面'],
    ['云上数据湖（许南南，某云）', '云上数据湖 | 许南南 某云'],
    ['网格之外（暂定）', '网格之外（暂定）'],
    [
      '林知远（青禾科技数据研发负责人）网格的延伸 —— 论数据库治理',
      '网格的延伸 —— 论数据库治理 | 林知远 青禾科技数据研发负责人',
    ],
    ['何思齐（某监控项目创始人），网格上的可观测 —— 探针 6.0', '网格上的可观测 —— 探针 6.0 | 何思齐 某监控项目创始人'],
    ['一. 《数据库中间层的设计思路》-林知远 (zbird)', '数据库中间层的设计思路 | 林知远 [zbird]'],
    ['四. 《周末创业项目》- Ben', '周末创业项目 | Ben'],
    ['第一场林知远（青禾科技）：大规模架构下的探索之路', '大规模架构下的探索之路 | 林知远 青禾科技'],
    ['9:20 - 10:10 快速构建微服务 by 听泉', '快速构建微服务 | 听泉'],
    ['Maps without servers by R.Sundaram', 'Maps without servers | R.Sundaram'],
    ['Lightning Talk #1 by Robin', 'Lightning Talk #1 | Robin'],
    ['Luz Rodrigo on scheduling software at work', 'scheduling software at work | Luz Rodrigo'],
    ['Charlotte Spens - "Your first change"', 'Your first change | Charlotte Spens'],
    [
      'The build system, from above — Robert Bergmann, Steady Embedded e.U.',
      'The build system, from above | Robert Bergmann Steady Embedded e.U.',
    ],
    ['새 판의 변화 - 김하늘(가온소프트 대표)', '새 판의 변화 | 김하늘 가온소프트 대표'],
    ['코틀린 소개 / 김하늘(가온소프트)', '코틀린 소개 | 김하늘 가온소프트'],
    ['Owen Stewart: Libraries as instruments', 'Libraries as instruments | Owen Stewart'],
    [
      'Panel: What we would do differently — Ada Chen, Bob Smith, moderated by Mary Jones',
      'Panel: What we would do differently | Ada Chen | Bob Smith | Mary Jones',
    ],
    ['Candidate: Simon Girard', 'Candidate: Simon Girard'],
    ['Banks that speak JSON', 'Banks that speak JSON'],
    ['有了 A、B，为什么还要 C？', '有了 A、B，为什么还要 C？'],
    ['Session 1 (10:30–12:00)', 'Session 1'],
    ['【江远】网格里的可观测', '网格里的可观测 | 江远'],
    ['10:15 Carina Prunkel', ' | Carina Prunkel'],
    ['林知远-popo：《框架小试牛刀》', '框架小试牛刀 | 林知远 [popo]'],
    ['赵青禾：鉴湖数据开发工程师 《块存储的三种写法》', '块存储的三种写法 | 赵青禾 鉴湖数据开发工程师'],
    ['Parsing tide tables by Ylva Brandsted (20 + 5 min)', 'Parsing tide tables | Ylva Brandsted'],
    ['Deep dive 30min (Fenja Oltmanns)', 'Deep dive | Fenja Oltmanns'],
    ['Deep dive (Fenja Oltmanns 30 min)', 'Deep dive | Fenja Oltmanns'],
    ['Learn the protocol in 20 minutes (Jonas Tiedemann)', 'Learn the protocol in 20 minutes | Jonas Tiedemann'],
    ['一个人维护镜像站 (by Ylva Brandsted)', '一个人维护镜像站 | Ylva Brandsted'],
    ['把公告变成行事历 / 讲者：阙子晴（公民科技志工）', '把公告变成行事历 | 阙子晴 公民科技志工'],
    ['¿Quién cuida el código? Modera: Abril Cazorla', '¿Quién cuida el código? | Abril Cazorla'],
    ['Light dinner sponsored by Kai Speicher', 'Light dinner sponsored by Kai Speicher'],
    ["What's new in the green studio (Ylva Brandsted)", "What's new in the green studio | Ylva Brandsted"],
    ['市場の在庫を数える from @isaribi', '市場の在庫を数える | isaribi'],
    ['Migrating from Jenkins', 'Migrating from Jenkins'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected)
  })
})
