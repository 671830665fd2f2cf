import { describe, expect, it } from 'vitest'
import { languageOf, lexiconOf } from './phrase'

const roles: readonly (readonly [string, string | undefined])[] = [
  ['讲师', 'speaker'],
  ['【讲师 1】', 'speaker'],
  ['演讲嘉宾', 'speaker'],
  ['讲师 Speaker', 'speaker'],
  ['Speaker / 讲师', 'speaker'],
  ['主持人', 'host'],
  ['讲师介绍', 'bio'],
  ['嘉宾简介', 'bio'],
  ['分享者自我介绍', 'bio'],
  ['Speaker bio', 'bio'],
  ['About the speaker', 'bio'],
  ['演讲概要', 'abstract'],
  ['议题简介', 'abstract'],
  ['Topic 简介', 'abstract'],
  ['Talk abstract', 'abstract'],
  ['听众收获', 'takeaways'],
  ['What you will learn', 'takeaways'],
  ['简介', 'intro'],
  ['主题', 'title'],
  ['演讲主题', 'title'],
  ['环节（分享主题）', 'programme'],
  ['活动主题', 'note'],
  ['活动时间', 'note'],
  ['直播时间', 'time'],
  ['Date & time', 'time'],
  ['讲师与演讲话题', 'programme'],
  ['Speakers & talks', 'programme'],
  ['活动日程', 'programme'],
  ['Our agenda', 'programme'],
  ['嘉宾阵容', 'people'],
  ['视频回放地址', 'video'],
  ['PPT 下载', 'slides'],
  ['上午场', 'part'],
  ['Session 2', 'part'],
  ['茶歇、合影', 'break'],
  ['组织团队', 'aside'],
  ['Marching orders', 'aside'],
  ['Participants', 'aside'],
  ['Venue & Registration', 'note'],
  ['Candidate', undefined],
  ['网格之外', undefined],
  ['Speaker of the house', undefined],
]

describe('phrases', () => {
  it.each(roles)('%s is %s', (text, role) => {
    expect(lexiconOf('zh').role(text)).toBe(role)
  })

  it.each(['加入青禾交流群', '了解更多', 'How to join', 'Workshop aims', 'Venue & Registration', '现场照片'])(
    '%s is a note',
    (text) => {
      expect(lexiconOf('en').isNote(text)).toBe(true)
    },
  )

  it.each(['网格之外', 'Threat models as code', '如烟的往事'])('%s is no note', (text) => {
    expect(lexiconOf('en').isNote(text)).toBe(false)
  })

  it.each([
    ['茶歇休息', 'break'],
    ['中场招聘和休息', 'break'],
    ['休息, 合照', 'break'],
    ['Networking and Tea Break', 'break'],
    ['Final Q&A and closing remarks', 'break'],
    ['Welcome and chapter news', 'opening'],
    ['开场致辞', 'opening'],
    ['圆桌：未来', 'panel'],
    ['Panel: the future', 'panel'],
    ['Breaking changes', undefined],
    ['开放的网格', undefined],
  ])('%s is %s', (text, kind) => {
    expect(lexiconOf('zh').kind(text)).toBe(kind)
  })
})

it.each([
  ['der Weg von der Idee und über die Straße zum Betrieb und zu den Leuten', 'zh', 'de'],
  ['the way of an idea to its users and back with all of our friends', 'zh', 'en'],
  ['小さな計算機の話をします', 'zh', 'ja'],
  ['작은 캐시에 대한 이야기', 'zh', 'ko'],
  ['服务网格的下一步', 'en', 'zh'],
  ['Kubernetes', 'nl', 'nl'],
])('%s, said to be %s, is %s', (text, told, language) => {
  expect(languageOf(text, told)).toBe(language)
})

describe('breaks with company', () => {
  it.each([
    ['en', 'Coffee and posters'],
    ['en', 'hello & coffee'],
    ['de', 'Pizza mit Ausblick'],
    ['fi', 'Kahvia ja pullaa'],
    ['sv', 'Kaffe och smörgås'],
  ])('%s: %s', (language, title) => {
    expect(lexiconOf(language).kind(title)).toBe('break')
  })

  it.each([
    ['en', 'Talk, Q&A and more'],
    ['en', 'Coffee and the art of writing compilers in a weekend'],
  ])('%s: %s is none', (language, title) => {
    expect(lexiconOf(language).kind(title)).toBeUndefined()
  })
})
