import { hoursFrom, inChina, type TestEvent } from './event-file'

const beijing = {
  street: '海淀区中关村大街 11 号 e 世界财富中心 A 座',
  city: '北京',
  region: '北京',
  postcode: '',
  country: '中国',
}
const guangzhou = { street: '天河区天河北路 886 号', city: '广州', region: '广东', country: '中国' }
const talk = (title: string, speaker: string): string =>
  `### ${title}\n\n主讲人：${speaker}\n\n讲一讲${title}的做法与取舍。\n`

/** Fourteen names for the largest programme that the design draws. */
const FOURTEEN = [
  '安一鸣',
  '白若水',
  '陈知行',
  '丁以宁',
  '方听雨',
  '高远',
  '何川',
  '江晚晴',
  '康宁',
  '李未央',
  '马行空',
  '倪云林',
  '欧阳若谷',
  '潘星河',
]

/** Every state that an event's page can be in, dated from the moment of the test. The folder has Hugo's layout. */
export const stateEvents = (now: Date): readonly TestEvent[] => [
  {
    slug: 'mesh-night-03',
    fields: {
      aliases: [
        '/2026/网格之夜/',
        'mesh-night-three',
        '//evil.example/',
        '/events',
        '/:path*',
        '/event/mesh-night-02/',
      ],
      title: '网格之夜 #3 北京站',
      event: '网格之夜 #3 北京站',
      event_url: 'https://example.org/register',
      location: '中国北京',
      address: beijing,
      summary: '三个关于流量的故事。',
      date: inChina(now, 20, '13:00'),
      date_end: inChina(now, 20, '17:30'),
      all_day: false,
      authors: ['安一鸣', '白若水'],
      tags: ['流量', 'Envoy'],
      featured: true,
      image: { caption: '摄影：[社区](https://example.org/photo)', focal_point: 'Right', alt_text: '会场全景' },
      links: [{ name: '直播间', url: 'https://example.org/live', icon: 'github', icon_pack: 'fab' }],
    },
    body: `${talk('把流量讲清楚', '安一鸣')}\n${talk('代理的一生', '白若水')}`,
  },
  {
    slug: 'mesh-night-02',
    fields: {
      title: '网格之夜 #2 广州站',
      location: '广东广州',
      address: guangzhou,
      date: hoursFrom(now, -1),
      date_end: hoursFrom(now, 3),
      authors: ['陈知行'],
      tags: ['流量'],
    },
    body: talk('正在进行的演讲', '陈知行'),
  },
  {
    slug: 'mesh-night-01',
    fields: {
      title: '网格之夜 #1 北京站',
      location: '中国北京',
      address: beijing,
      date: '2024-03-09T13:00:00+08:00',
      date_end: '2024-03-09T17:00:00+08:00',
      authors: ['安一鸣'],
      tags: ['流量'],
      url_slides: 'https://example.org/deck.pdf',
    },
    body: talk('只有幻灯片的演讲', '安一鸣'),
  },
  {
    slug: 'tomorrow',
    fields: {
      title: '明天的聚会',
      location: '中国北京',
      address: beijing,
      date: inChina(now, 1, '19:00'),
      authors: ['高远'],
      tags: ['Envoy'],
    },
  },
  {
    slug: 'cancelled',
    fields: {
      title: '取消的聚会',
      location: '中国北京',
      address: beijing,
      date: inChina(now, 30, '13:00'),
      date_end: inChina(now, 30, '17:00'),
      status: 'cancelled',
      authors: ['高远'],
      tags: ['Envoy'],
    },
    body: talk('没有讲成的演讲', '高远'),
  },
  {
    slug: 'rescheduled',
    fields: {
      title: '改期的聚会',
      location: '广东广州',
      address: guangzhou,
      date: inChina(now, 40, '13:00'),
      previous_start: inChina(now, 10, '13:00'),
      status: 'rescheduled',
      authors: ['何川'],
      tags: ['Envoy'],
    },
  },
  {
    slug: 'postponed',
    fields: {
      title: '推迟的聚会',
      location: '广东广州',
      address: guangzhou,
      date: inChina(now, 50, '13:00'),
      status: 'postponed',
      authors: ['何川'],
      tags: ['Envoy'],
    },
  },
  {
    slug: 'online',
    fields: {
      title: '线上分享',
      location: '线上',
      event_url: 'https://example.org/live',
      date: inChina(now, 15, '20:00'),
      date_end: inChina(now, 15, '21:00'),
      authors: ['江晚晴'],
      tags: ['可观测性'],
    },
    body: talk('隔着屏幕的可观测性', '江晚晴'),
  },
  { slug: 'bare', fields: { title: '只有标题与时间', date: inChina(now, 60, '10:00') } },
  {
    slug: 'long-title',
    fields: {
      title:
        '一场标题长达六十个汉字的聚会：从单体到微服务再到服务网格，从虚拟机到容器再到无服务器，我们一路走来所学到的与尚未学到的一切以及下一步',
      location: '中国北京',
      address: beijing,
      date: '2023-05-20T13:00:00+08:00',
      date_end: '2023-05-20T18:00:00+08:00',
      authors: ['Maximiliana Featherstonehaugh-Ng'],
      tags: ['长标题'],
    },
    body: talk('名字很长的讲师', 'Maximiliana Featherstonehaugh-Ng'),
  },
  {
    slug: 'fourteen',
    fields: {
      title: '十四位讲师的峰会 2023',
      location: '中国北京',
      address: beijing,
      date: '2023-09-16T09:00:00+08:00',
      date_end: '2023-09-16T18:00:00+08:00',
      authors: FOURTEEN,
      tags: ['可观测性'],
    },
    body: FOURTEEN.map((name, index) => talk(`议题之${index + 1}`, name)).join('\n'),
  },
  {
    slug: 'all-day',
    fields: {
      title: '两日工作坊',
      location: '中国北京',
      address: { city: '北京', country: '中国' },
      date: '2023-10-21',
      date_end: '2023-10-22',
      all_day: true,
      authors: ['康宁'],
      tags: ['工作坊'],
    },
  },
  {
    slug: 'berlin',
    fields: {
      title: 'Mesh Evening #1 Berlin',
      location: 'Berlin, Germany',
      language: 'en',
      address: { street: 'Friedrichstraße 43', city: 'Berlin', postcode: '10117', country: 'Germany' },
      date: '2024-06-12T18:00:00+02:00',
      date_end: '2024-06-12T21:00:00+02:00',
      authors: ['Ada Weber'],
      tags: ['Envoy'],
    },
    body: '### Routing without regrets\n\nSpeaker: Ada Weber, platform engineer\n\nAbstract: How one team moved its routing rules out of code.\n',
  },
  { slug: 'unfinished', fields: { title: '还没写完的草稿', date: inChina(now, 90, '13:00'), draft: true } },
]
