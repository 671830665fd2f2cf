import { describe, expect, it } from 'vitest'
import { lexersFor } from '.'

const read = (text: string, language = 'zh'): readonly [title: string, name: string, role?: string] | undefined => {
  const told = lexersFor([], language).told(text)
  if (told === undefined) return undefined
  const { name, role } = told.person
  return role === undefined ? [text.slice(...told.title), name] : [text.slice(...told.title), name, role]
}

describe('a talk that a sentence tells of', () => {
  it.each([
    ['首先，来自青禾科技的林知远带来了题为《内存里的时光机》的分享。', ['内存里的时光机', '林知远', '青禾科技']],
    [
      '接着云杉数据工程师何思齐以“缓存的三次失败”为题，讲了他们踩过的坑。',
      ['缓存的三次失败', '何思齐', '云杉数据工程师'],
    ],
    ['最后，沈若溪分享了《小工具大用处》，现场笑声不断。', ['小工具大用处', '沈若溪']],
    ['内核开发工程师余棠就为大家带来“海量迁移实践”的主题分享。', ['海量迁移实践', '余棠', '内核开发工程师']],
    [
      '拾光网络产品经理张静姝，现场分享了《平台的开源实践》，从框架讲起。',
      ['平台的开源实践', '张静姝', '拾光网络产品经理'],
    ],
  ])('reads %s', (text, expected) => expect(read(text)).toEqual(expected))

  it('reads it in Japanese', () =>
    expect(read('最初に、青木 遥さんは「遅延評価の話」と題して発表しました。', 'ja')).toEqual([
      '遅延評価の話',
      '青木 遥',
    ]))

  it.each([
    '林知远分享了《三体》的读后感，大家很喜欢。',
    '上期，何思齐带来了题为《旧事》的分享。',
    '高手分享了《秘籍》，大家很喜欢。',
    '大家说“代码可以改变世界”，这让人振奋。',
    '社区出版了《十年》，欢迎来取。',
    '张建国教授作为东道主致辞，并介绍“智慧城市”。',
  ])('invents none from %s', (text) => expect(read(text)).toBeUndefined())
})
