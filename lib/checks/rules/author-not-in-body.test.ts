import { describe, expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { authorNotInBody } from './author-not-in-body'

const talks = `talks:
  - {title: 唯品会的实践, speakers: [{name: 郑德惠}, {name: 陈逸凡, alias: 无钩}]}`

describe('author-not-in-body', () => {
  it('finds an author whom no talk and no sentence names', () =>
    expect(found(authorNotInBody, { 'events/a.md': eventText(`authors: [郑德惠, 敖小剑]\n${talks}`) })).toEqual([
      'events/a.md:2:16 authors.1',
    ]))

  it('accepts a mention in prose, stray spaces, and a nickname', () =>
    expect(
      found(authorNotInBody, {
        'events/a.md': eventText(`authors: [敖小剑, 郑 德惠, 无钩]\n${talks}`, '主持人敖小剑致辞。'),
      }),
    ).toEqual([]))

  it('knows every spelling that a profile lists, and folders that Hugo takes for names', () =>
    expect(
      found(authorNotInBody, {
        'authors/zheng/_index.md': '---\ntitle: 郑德惠\n---\n',
        'events/a.md': eventText(`authors: [zheng, 陈逸凡]\n${talks}`),
      }),
    ).toEqual([]))

  it('asks nothing of a body that names nobody', () =>
    expect(
      found(authorNotInBody, {
        'events/a.md': eventText('authors: [张晓辉, 金卫]', '日程见[活动页面](https://example.org)。'),
      }),
    ).toEqual([]))
})
