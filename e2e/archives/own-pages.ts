/** What a community tells besides events and people, as files by their path: chapters, partners, free pages. */
export const ownPages: Readonly<Record<string, string>> = {
  'cities/beijing.md': `---
title: 北京
rhythm: 每月第二个周六
venue: 网格之家
organizers:
  - { name: 许知夏, role: 场地与签到 }
  - { name: 安一鸣, role: 议程 }
partners: [ring-lab, square]
contact: beijing@mesh.example
conduct: /conduct
channels:
  - { name: 群, url: "https://example.org/chat", note: 扫码进群, qr: true }
---

从一间会议室开始。

第一次来不用准备什么。
`,
  'cities/wuhan.md': '---\ntitle: 武汉\norganizers: [{ name: 何川, role: 召集 }]\n---\n\n还没有办过，正在找场地。\n',
  'series/mesh-night.md': '---\ntitle: 网格之夜\nrhythm: 隔月最后一个周五\n---\n\n晚上的小聚。\n',
  'venues/mesh-home.yaml': 'name: 网格之家\naddress: { street: 西城区月坛南街 1 号, city: 北京, country: 中国 }\n',
  'partners/ring-lab.yaml':
    'name: 圆环实验室\nurl: https://example.org/ring\nkind: 场地\nlogo: ring-lab.svg\nalt: 圆环实验室的标志\n',
  'partners/ring-lab.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 32"><circle cx="16" cy="16" r="12" fill="none" stroke="#111" stroke-width="5"/></svg>\n',
  'partners/square.yaml': 'name: 方阵科技\nurl: https://example.org/square\nkind: 茶歇\n',
  'pages/conduct.md': `---
title: 行为准则
footer: true
url: /conduct/
facts:
  - { name: 邮箱, value: conduct@mesh.example, url: "mailto:conduct@mesh.example" }
organizers: [{ name: 许知夏, role: 答复 }]
---

1. 尊重每一个人。
2. 有人说“停”，就停。

## 出了事

找胸前挂**黄绳**的人。

- 私下提醒
- 请出会场

| 谁 | 在哪 |
|---|---|
| 许知夏 | 门口 |
`,
  'pages/about.md': '---\ntitle: 关于\nmenu: true\n---\n\n每月一次，讲讲流量去了哪里。\n',
  'pages/speak.md': '---\ntitle: 怎样投稿\nmenu: true\n---\n\n写三行：讲什么、讲给谁、跑了多久。\n',
}

/** Photos of one evening, by what is in them, with their size: one of them tall, one wide. */
export const photos: Readonly<Record<string, readonly [width: number, height: number]>> = {
  'a-speaker': [800, 1200],
  break: [1200, 800],
  door: [1200, 800],
  late: [1200, 800],
  queue: [1200, 800],
  room: [1600, 700],
  talk: [1200, 800],
  team: [1200, 800],
  window: [1200, 800],
}
