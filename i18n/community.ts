import { site } from '@/config/site'

/** Words about the people behind a site, its chapters, free pages, recordings and photos, in both languages. */

const chinese = {
  makers: '谁在办',
  partners: '合作伙伴',
  findUs: '找我们',
  here: '这里',
  topic: '这个话题',
  usualPlace: '常去的地方',
  usualCount: (there: number, all: number) => `${all} 场里有 ${there} 场`,
  walked: '走过的',
  mail: '信',
  conduct: '准则',
  conductPage: '行为准则',
  contact: '联系',
  codeOf: (name: string) => `扫码：${name}`,
  photoOf: (name: string) => `${name}的照片`,
  rhythm: {
    none: '没有',
    held: '办了',
    planned: '计划',
    next: '下一场',
    month: (month: number) => `${month} 月`,
  },
  page: {
    onThisPage: '本页',
    changed: (day: string) => `${day}改过。`,
    about: '关于这个网站',
  },
  recordings: {
    title: '录像',
    description: '全部演讲录像：按年份、话题、系列与城市查找。',
    narrowed: (to: string) => `录像：${to}`,
    summary: (talks: string, speakers: string) => `${talks}，${speakers}。`,
    subscribe: '订阅新录像',
    filter: '筛选',
    facets: { year: '年份', tag: '话题', series: '系列', city: '城市' },
    nothing: '没有录像同时符合这些条件。',
    all: '看全部录像',
  },
  photos: {
    title: '照片',
    description: '活动照片，一场一组。',
    of: (title: string) => `照片：${title}`,
    count: (count: number) => `${count} 张照片`,
    by: (name: string) => `${name}拍。`,
    unwanted: '不想出现：',
    write: '写信就撤',
    event: '这一场',
    page: '活动页面',
    recordings: (count: number) => `录像 ${count}`,
    recap: '回顾文章',
    alt: (number: number, title: string) => `${title}，第 ${number} 张照片`,
    all: (count: number) => `全部 ${count} 张照片`,
    close: '关闭',
    previous: '上一张',
    next: '下一张',
    original: '原图',
  },
  source: {
    label: '这一页的源文件',
    edit: '改这一页',
    report: '报告错误',
    reportTitle: (page: string) => `有误：${page}`,
    reportBody: (address: string) => `页面：${address}\n\n哪里不对：\n\n应该是：\n`,
    add: '添加活动',
    /** What a new event's file begins with on the web page of the repository. */
    template: `---
title: 活动名称
# 日期、开始和结束：当地时间
date: 2030-01-17T14:00:00
date_end: 2030-01-17T17:30:00
timezone: ${site.timeZone}
location: 城市
address:
  city: 城市
  street: 街道、楼和房间
# event_url: 报名页面
authors: [讲师一, 讲师二]
tags: [话题]
---

### 议题的题目

讲师：讲师一（公司与职务）

议题的摘要。
`,
  },
  share: {
    label: '带走',
    poster: '竖海报',
    sheet: 'A3 海报',
    embed: '嵌入网页',
    scan: '扫码看详情',
    scanToRegister: '扫码报名',
    seats: (count: number) => `${count} 席`,
    comma: '，',
    when: (yearAndWeekday: string, hours: string, _day: string) => `${yearAndWeekday} ${hours}`,
    upcoming: '接下来的活动',
    nothing: '暂时没有新的活动。',
    open: '打开活动页面',
  },
}

export type CommunityWords = typeof chinese

export const communityZh: CommunityWords = chinese

export const communityEn: CommunityWords = {
  makers: 'Organizers',
  partners: 'Partners',
  findUs: 'Find us',
  here: 'Here',
  topic: 'About it',
  usualPlace: 'The usual place',
  usualCount: (there, all) => `${there} of ${all === 1 ? '1 event' : `${all} events`}`,
  walked: 'So far',
  mail: 'Mail',
  conduct: 'Conduct',
  conductPage: 'Code of conduct',
  contact: 'Contact',
  codeOf: (name) => `Code to scan: ${name}`,
  photoOf: (name) => `Photo of ${name}`,
  rhythm: {
    none: 'none',
    held: 'held',
    planned: 'planned',
    next: 'next',
    month: (month) =>
      ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1] ?? '',
  },
  page: {
    onThisPage: 'On this page',
    changed: (day) => `Changed ${day}. `,
    about: 'About this site',
  },
  recordings: {
    title: 'Recordings',
    description: 'All recorded talks by year, topic, series and city.',
    narrowed: (to) => `Recordings: ${to}`,
    summary: (talks, speakers) => `${talks}, ${speakers}. `,
    subscribe: 'Follow new recordings',
    filter: 'Filter',
    facets: { year: 'Year', tag: 'Topic', series: 'Series', city: 'City' },
    nothing: 'No recording has all of this.',
    all: 'See all recordings',
  },
  photos: {
    title: 'Photos',
    description: 'Photos of events, a set each.',
    of: (title) => `Photos: ${title}`,
    count: (count) => (count === 1 ? '1 photo' : `${count} photos`),
    by: (name) => `Taken by ${name}. `,
    unwanted: 'Rather not be seen? ',
    write: 'Write to us',
    event: 'The event',
    page: 'Event page',
    recordings: (count) => (count === 1 ? '1 recording' : `${count} recordings`),
    recap: 'How it was',
    alt: (number, title) => `${title}, photo ${number}`,
    all: (count) => `All ${count} photos`,
    close: 'Close',
    previous: 'Previous',
    next: 'Next',
    original: 'Full size',
  },
  source: {
    label: 'Source of this page',
    edit: 'Edit this page',
    report: 'Report an error',
    reportTitle: (page) => `Error on: ${page}`,
    reportBody: (address) => `Page: ${address}\n\nWhat is wrong:\n\nWhat it should be:\n`,
    add: 'Add an event',
    template: `---
title: Name of the event
# day, begin and end, on the clock of the place
date: 2030-01-17T19:00:00
date_end: 2030-01-17T21:00:00
timezone: ${site.timeZone}
location: City
address:
  city: City
  street: Street, building and room
# event_url: the registration page
authors: [First Speaker, Second Speaker]
tags: [topic]
---

### Title of the talk

Speaker: First Speaker (post, company)

What the talk is about.
`,
  },
  share: {
    label: 'Take it along',
    poster: 'Vertical poster',
    sheet: 'A3 poster',
    embed: 'Embed',
    scan: 'Scan for details',
    scanToRegister: 'Scan to register',
    seats: (count) => (count === 1 ? '1 seat' : `${count} seats`),
    comma: '. ',
    when: (_yearAndWeekday, hours, day) => `${day}, ${hours}`,
    upcoming: 'Coming events',
    nothing: 'No event is announced yet.',
    open: 'Open the event page',
  },
}
