import { describe, expect, it } from 'vitest'
import { filePage, folderPage, rawFile } from '@/lib/model'
import { githubName, pathWithin, repositoryUrl, urlsOf } from './hosting'
import { makeListing } from './sources/listing'

const COMMIT = 'bc91b18b05f19b9ef7e625cc40fe8fa3b15933ed'
const listingOf = (repository: string, branch = 'master') =>
  makeListing({ repository, commit: COMMIT, branch, files: [{ path: '2018/a.pdf' }] })

describe('addresses of listed files', () => {
  it('are percent-encoded, at the commit for files and on the branch for folders', () => {
    const listing = listingOf('https://github.com/some/slides')
    expect(filePage(listing, '2018/张三 #1?.pdf')).toBe(
      `https://github.com/some/slides/blob/${COMMIT}/2018/%E5%BC%A0%E4%B8%89%20%231%3F.pdf`,
    )
    expect(folderPage(listing, '2018/07')).toBe('https://github.com/some/slides/tree/master/2018/07')
    expect(folderPage(listing, '')).toBe('https://github.com/some/slides/tree/master')
    expect(rawFile(listing, "2018/$'a.pdf")).toBe(
      `https://raw.githubusercontent.com/some/slides/${COMMIT}/2018/%24'a.pdf`,
    )
  })

  it('follow the habits of the host', () => {
    expect(urlsOf('https://gitlab.com/a/b/c', { commit: COMMIT, branch: 'x/y' })).toEqual({
      file: `https://gitlab.com/a/b/c/-/blob/${COMMIT}/{path}`,
      folder: 'https://gitlab.com/a/b/c/-/tree/x/y/{path}',
      raw: `https://gitlab.com/a/b/c/-/raw/${COMMIT}/{path}`,
    })
    expect(urlsOf('https://gitee.com/a/b', { commit: COMMIT, branch: 'm' }).raw).toBe(
      `https://gitee.com/a/b/raw/${COMMIT}/{path}`,
    )
  })
})

describe('repositoryUrl', () => {
  it.each([
    ['some/slides', 'https://github.com/some/slides'],
    ['github.com/some/slides', 'https://github.com/some/slides'],
    ['https://gitee.com/some/slides.git/', 'https://gitee.com/some/slides'],
    ['git@github.com:some/slides.git', 'https://github.com/some/slides'],
    ['ssh://git@gitlab.com:22/a/b/slides.git', 'https://gitlab.com/a/b/slides'],
  ])('reads %s', (written, url) => expect(repositoryUrl(written)).toBe(url))

  it.each(['slides', '../some slides', '', 'file:///etc'])('does not take %s for one', (written) =>
    expect(repositoryUrl(written)).toBeUndefined(),
  )

  it('tells repositories of GitHub', () =>
    expect([githubName('https://github.com/a/b'), githubName('https://gitee.com/a/b')]).toEqual(['a/b', undefined]))
})

describe('pathWithin', () => {
  const listing = listingOf('https://github.com/Some/Slides', 'talks/2018')
  it.each([
    ['https://github.com/some/slides', ''],
    ['http://www.github.com/some/slides.git/', ''],
    ['https://github.com/some/slides/tree/master/2018/07/', '2018/07'],
    ['https://github.com/some/slides/tree/talks/2018/07', '07'],
    ['https://github.com/some/slides/blob/master/2018/%E5%BC%A0.pdf?raw=true#x', '2018/张.pdf'],
    [`https://raw.githubusercontent.com/some/slides/${COMMIT}/2018/a.pdf`, '2018/a.pdf'],
    ['https://github.com/some/slides/raw/refs/heads/master/2018/a.pdf', '2018/a.pdf'],
    ['https://github.com/some/slides/issues/1', undefined],
    ['https://github.com/some/slides-2', undefined],
    ['https://gitee.com/some/slides', undefined],
    ['2018/a.pdf', undefined],
  ])('%s', (url, path) => expect(pathWithin(listing, url)).toBe(path))
})
