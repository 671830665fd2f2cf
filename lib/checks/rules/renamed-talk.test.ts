import { expect, it } from 'vitest'
import { eventText, found } from '../context-of'
import { renamedTalk } from './renamed-talk'

const body = '\n## 议程\n\n### 网格里的两年\n\n讲师：林晓川，灯塔科技\n'
const known = { formerTalks: [{ file: 'events/a.md', from: '网格里的一年', to: '网格里的两年' }] }

it('says that a talk had another address, at the talk', () =>
  expect(found(renamedTalk, { 'events/a.md': eventText('summary: 简介', body) }, known)).toEqual([
    'events/a.md:9:1 talks',
  ]))

it('is content where the file keeps the address', () =>
  expect(
    found(renamedTalk, { 'events/a.md': eventText('talk_aliases: { 网格里的一年: 网格里的两年 }', body) }, known),
  ).toEqual([]))
