import { describe, expect, it } from 'vitest'
import { kindOf } from './list'
import { bundlesOf, localPath } from './translations'

describe('localPath', () => {
  it.each([
    ['event/autumn/index.de.md', 'event/autumn/index.md', 'de'],
    ['event/autumn.zh-cn.md', 'event/autumn.md', 'zh-CN'],
    ['event/autumn.zh_hant.md', 'event/autumn.md', 'zh-Hant'],
    ['de/events/autumn.md', 'events/autumn.md', 'de'],
    ['pt-br/event/autumn/index.md', 'event/autumn/index.md', 'pt-BR'],
    ['event/release.v2.md', 'event/release.v2.md', undefined],
    ['event/node.js.md', 'event/node.js.md', undefined],
    ['event/autumn.md', 'event/autumn.md', undefined],
    ['de/autumn.md', 'de/autumn.md', undefined],
  ])('%s', (file, path, language) =>
    expect(localPath(file)).toEqual(language === undefined ? { path } : { path, language }),
  )
})

describe('bundlesOf', () => {
  const primary = (language: string, ...files: readonly string[]) =>
    bundlesOf(
      files.map((file) => ({ file })),
      language,
    ).map((bundle) => [bundle.primary.file, bundle.others.length])

  it('chooses the language of the site, then the plain name, then English', () => {
    const [de, en, plain] = ['event/a/index.de.md', 'event/a/index.en.md', 'event/a/index.md']
    expect(primary('de', de, en, plain)).toEqual([[de, 2]])
    expect(primary('zh-CN', de, en, plain)).toEqual([[plain, 2]])
    expect(primary('zh-CN', de, en)).toEqual([[en, 1]])
    expect(primary('zh-CN', 'event/a.zh.md', 'event/a.zh-cn.md')).toEqual([['event/a.zh-cn.md', 1]])
  })

  it('leaves pages apart that are no translations', () =>
    expect(primary('en', 'event/a.md', 'event/b.md', 'talk/a.md')).toHaveLength(3))
})

describe('kindOf', () => {
  it.each([
    ['talk/x.md', 'event'],
    ['activity/x/index.md', 'event'],
    ['de/veranstaltungen/x.md', 'event'],
    ['de/authors/x/_index.md', 'person'],
    ['events/index.md', undefined],
    ['events/_index.de.md', undefined],
    ['authors/_index.md', undefined],
    ['posts/x.md', undefined],
    ['Events/a.md', 'event'],
    ['TALKS/a/index.md', 'event'],
    ['de/Veranstaltungen/a.md', 'event'],
    ['People/mara.md', 'person'],
  ])('%s', (file, kind) => expect(kindOf(file)).toBe(kind))
})
