import { defineSite } from './define-site'

/**
 * The owner's file: everything that is particular to one community. `npm run init` writes it, `npm run upgrade` leaves
 * it alone, `npm run check` says what is wrong with it. Hover over a name to read what it does; docs/your-site.md tells
 * all of it. What is left out has a good default.
 */
export const site = defineSite({
  name: '云原生社区',
  description: '云原生与服务网格的线下聚会：议程、讲师、幻灯片与录像。',
  language: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  organizer: { name: '云原生社区', url: 'https://cloudnative.to' },
  calendarColor: 'tomato',
  deckHosts: ['raw.githubusercontent.com'],
  synonyms: { 'Service Mesh': ['服务网格'] },
  httpsHosts: ['cloudnative.to', 'jimmysong.io'],
})
