import { plainWords } from './symbols'

/** What a heading such as 讲师与演讲话题 holds. `both`: talks under their speakers, or the other way round. */
export type ContainerKind = 'talks' | 'people' | 'both'

const TALKS = [
  '议题',
  '话题',
  '主题',
  '日程',
  '议程',
  '安排',
  '流程',
  '环节',
  '节目',
  '时间表',
  '日程表',
  '议程表',
  'タイムテーブル',
  'プログラム',
  '演讲内容',
  '分享内容',
]
const PEOPLE = ['讲师', '嘉宾', '讲者', '主讲人', '演讲者', '分享人', '演讲人', '分享者', '出品人', '主持人', '专家']
const SPEECH = ['演讲', '分享', '直播', '讲座', '报告']
const FILLERS = [
  ...[
    '介绍',
    '简介',
    '阵容',
    '内容',
    '详情',
    '列表',
    '一览',
    '预告',
    '名单',
    '信息',
    '概览',
    '概要',
    '详细',
    '具体',
    '完整',
  ],
  ...[
    '活动',
    '大会',
    '会议',
    '本期',
    '本次',
    '本场',
    '特邀',
    '重磅',
    '精彩',
    '技术',
    '线上',
    '线下',
    '沙龙',
    '干货',
    '全部',
    '所有',
    '部分',
    '最新',
  ],
  ...[
    '与',
    '和',
    '及',
    '以及',
    '&',
    '/',
    '、',
    '+',
    '·',
    '的',
    '|',
    '丨',
    '-',
    '—',
    '：',
    ':',
    '（',
    '）',
    '(',
    ')',
    '【',
    '】',
  ],
]
const HAN: readonly string[] = [...TALKS, ...PEOPLE, ...SPEECH, ...FILLERS].sort((a, b) => b.length - a.length)

const ENGLISH_TALKS =
  /^(?:(?:the|our|event|conference|meetup|full|detailed|tentative|invited|featured|keynote|lightning|technical|tech|online|live)\s+)*(?:agendas?|schedules?|programs?|programmes?|talks?|sessions?|topics?|keynotes?|timetable|lineup|line-up|presentations?)(?:\s*(?:and|&|\/)\s*(?:agenda|schedule|talks?|sessions?|speakers?|topics?|abstracts?|bios?))*$/
const ENGLISH_PEOPLE =
  /^(?:(?:the|our|meet|meet the|meet our|invited|featured|keynote|guest|about the)\s+)*(?:speakers?|guests?|presenters?|panelists?|hosts?)(?:\s*(?:and|&|\/)\s*(?:bios?|talks?|sessions?|topics?|agenda|guests?|hosts?))*$/

/** Whether a heading is made of nothing but such words, and what it then holds. */
export const containerKind = (heading: string): ContainerKind | undefined => {
  const text = plainWords(heading)
  if (text === '' || text.length > 30) return undefined
  if (ENGLISH_TALKS.test(text)) return /speaker|bio/.test(text) ? 'both' : 'talks'
  if (ENGLISH_PEOPLE.test(text)) return /talk|session|topic|agenda/.test(text) ? 'both' : 'people'
  const [, han, latin] = /^([\p{Script=Han}\s]+)[\s/|·]+([a-z][a-z\s&]*)$/u.exec(text) ?? []
  if (han !== undefined && latin !== undefined) return containerKind(latin) && containerKind(han)
  return hanKind(text.replace(/\s+/g, ''))
}

const hanKind = (text: string): ContainerKind | undefined => {
  const words: string[] = []
  for (let at = 0; at < text.length; ) {
    const word = HAN.find((one) => text.startsWith(one, at))
    if (word === undefined) return undefined
    words.push(word)
    at += word.length
  }
  const talks = words.some((word) => TALKS.includes(word))
  const people = words.some((word) => PEOPLE.includes(word))
  if (talks) return people ? 'both' : 'talks'
  if (people) return SPEECH.includes(words.at(-1) ?? '') ? 'both' : 'people'
  return words.some((word) => SPEECH.includes(word)) ? 'talks' : undefined
}
