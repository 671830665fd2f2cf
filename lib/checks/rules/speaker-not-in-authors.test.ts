import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { speakerNotInAuthors } from './speaker-not-in-authors'

const body = '\n**敖小剑（蚂蚁金服）：渐进式迁移方案**\n\n**张瑜标（阿里巴巴）：迁移的细节**\n'
const check = (frontMatter: string, more = {}) =>
  found(speakerNotInAuthors, { 'events/a.md': eventText(frontMatter, body), ...more })

describe('speaker-not-in-authors', () => {
  it('points at the name in the body and at the list', () =>
    expect(check('authors: [敖小剑]')).toEqual(['events/a.md:9:3 body ~ events/a.md:2:10']))

  it('does not ask for a list where none is kept', () => expect(check('authors: []')).toEqual([]))

  it('knows that a profile makes two spellings one person', () =>
    expect(
      check('authors: [敖小剑, 瑜标]', { 'people/zhang.md': '---\ntitle: 张瑜标\naliases: [瑜标]\n---\n' }),
    ).toEqual([]))

  it('takes a nickname used alone for the person it belongs to', () =>
    expect(
      found(speakerNotInAuthors, {
        'events/a.md': eventText(`authors: [肖涵]
talks:
  - {title: 智能网络代理, speakers: [{name: 肖涵, alias: 涵畅}]}
  - {title: 圆桌, kind: roundtable, speakers: [涵畅]}`),
      }),
    ).toEqual([]))

  it('sees a name at the end of a title that other titles show to be one', () =>
    expect(
      found(speakerNotInAuthors, {
        'events/a.md': eventText(
          'authors: [张凯豪]',
          '\n- [第八期开场，郭旭东](https://www.bilibili.com/video/BV1tP4y1L7rs)\n- [云原生 2.0，张凯豪](https://www.bilibili.com/video/BV1Xq4y197Su)\n',
        ),
      }),
    ).toEqual(['events/a.md:7:10 body ~ events/a.md:2:10']))

  it('leaves a near miss to the rule for it', () => expect(check('authors: [敖小剑, 张瑜彪]')).toEqual([]))
})
