import type { TestEvent } from './event-file'

const HOST = 'http://127.0.0.1:4998'
const COMMIT = '0123456789abcdef0123456789abcdef01234567'

/** An event whose decks lie in a repository, with a Markdown deck and a project of its own. */
export const deckEvent: TestEvent = {
  slug: 'deck-night',
  fields: {
    title: '讲稿之夜 #1 上海站',
    date: '2023-05-20T13:00:00+08:00',
    date_end: '2023-05-20T17:00:00+08:00',
    location: '中国上海',
    address: { street: '杨浦区政学路 77 号', city: '上海', region: '上海', country: '中国' },
    authors: ['安一鸣', '白若水'],
    url_slides: HOST,
    slides: 'mesh-basics',
    projects: ['night-mesh', 'hidden-project'],
  },
  body: '### 看得见的讲稿\n\n主讲人：安一鸣\n\n### 看不见的讲稿\n\n主讲人：白若水\n',
}

const DECK = `---
title: 网格入门
summary: 二十分钟讲完。
slides: {theme: night, reveal_options: {transition: none}}
---

# 网格入门

{{< speaker_note >}}先问候，再开讲。{{< /speaker_note >}}

---

{{< slide id="reasons" background-color="#1d3557" >}}

## 三个理由

- 重试
- {{% fragment %}}超时{{% /fragment %}}

---

## 谢谢
`

const PROJECT = `---
title: 夜行网格
summary: 夜里也有人值守的网格。
links: [{name: 源代码, url: https://example.org/code}]
---

一个只在测试里存在的项目。
`

const LISTING = {
  repository: HOST,
  commit: COMMIT,
  branch: 'main',
  licence: 'CC BY 4.0',
  urls: { file: `${HOST}/page/{path}`, folder: `${HOST}/tree/{path}`, raw: `${HOST}/raw/{path}` },
  files: [{ path: '2023/05/shanghai/安一鸣-看得见.pdf', size: 1200 }, { path: '2023/05/shanghai/白若水-gone.pdf' }],
}

const DRAFT = 'title: 还没写完\ndraft: true'

/** Files of the archive beside its events, by path: decks, projects, a listing, and drafts of each kind. */
export const deckFiles: Readonly<Record<string, string>> = {
  'slides/mesh-basics/index.md': DECK,
  'slides/hidden-deck.md': `---\n${DRAFT}\n---\n# 草稿\n`,
  'project/night-mesh/index.md': PROJECT,
  'project/hidden-project/index.md': `---\n${DRAFT}\n---\n草稿\n`,
  'event/hidden-event/index.md': `---\n${DRAFT}\ndate: 2023-06-20T13:00:00+08:00\nauthors: [草稿里的人]\n---\n草稿\n`,
  'materials/decks.json': JSON.stringify(LISTING),
}
