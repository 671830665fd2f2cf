import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { OLD_SITES, writeSite } from './archive/old-sites.fixture'
import { planSite } from './archive/plan-site'
import { ANSWERS, keepAnswers, readAnswers } from './kept-answers'

const folder = (): string => mkdtempSync(join(tmpdir(), 'answers-'))

it('keeps what was answered for each source, to be changed and used again', () => {
  const contentDir = folder()
  expect(readAnswers(contentDir, 'blog')).toBeUndefined()
  keepAnswers(contentDir, 'blog', { zone: 'Asia/Chongqing', dates: 'text', fields: { 地点: 'venue', 讲师: '' } })
  keepAnswers(contentDir, 'club', { events: ['meetups'] })
  expect(readAnswers(contentDir, 'blog')).toEqual({
    zone: 'Asia/Chongqing',
    dates: 'text',
    fields: { 地点: 'venue', 讲师: '' },
  })
  const file = join(contentDir, ANSWERS)
  writeFileSync(file, readFileSync(file, 'utf8').replace('地点: venue', '地点: location'))
  const { proposals, files } = planSite(writeSite(OLD_SITES.hexo), readAnswers(contentDir, 'blog'))
  expect(proposals).toEqual([])
  const text = String(files.find(({ path }) => path === 'events/ye-tan-4.md')?.content)
  expect(text).toContain('location: 江边茶馆')
  expect(text).toContain('讲师: 宋知远')
})

it('says which file is broken', () => {
  const contentDir = folder()
  writeFileSync(join(contentDir, ANSWERS), 'blog:\n  dates: sometimes\n')
  expect(() => readAnswers(contentDir, 'blog')).toThrow(/import\.yaml.*blog\.dates/)
})
