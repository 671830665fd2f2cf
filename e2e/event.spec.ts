import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { routes } from '../config/routes'

const SEED = routes.event('service-mesh-meetup-02')

const TALKS = [
  {
    title: 'Service Mesh 的延伸 —— 论道 Database Mesh',
    speaker: '张亮',
    role: '京东金融数据研发负责人',
    bio: '主导两个开源项目',
    abstract: '数据库之上的中间啮合层',
  },
  {
    title: 'Observability on Service Mesh —— Apache SkyWalking 6.0',
    speaker: '吴晟',
    role: 'Apache SkyWalking 创始人',
    bio: 'OpenTracing 标准化委员会成员',
    abstract: '从 Mixer 接口提取遥感数据',
  },
  {
    title: '蚂蚁集团开源的 Service Mesh 数据平面 SOFA MOSN 深层揭秘',
    speaker: '朵晓东',
    role: '蚂蚁集团，高级技术专家',
    bio: 'Apache Kylin 创始团队核心成员',
    abstract: '自研 Golang 版本数据平面 MOSN',
  },
  {
    title: '微博 Service Mesh 实践 - WeiboMesh',
    speaker: '丁振凯',
    role: '新浪微博，微博搜索架构师',
    bio: '登上自家热搜榜',
    abstract: '非常接地气的 Service Mesh 实现',
  },
] as const

/** Text as a reader sees it: breaks and no-break spaces that the layout puts in do not matter. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

test('shows every field of the seed', async ({ page }) => {
  await page.goto(SEED)
  const main = page.getByRole('main')
  expect(plain((await main.getByRole('heading', { level: 1 }).textContent()) ?? '')).toBe(
    'Service Mesh Meetup #2 北京站',
  )
  await expect(page).toHaveTitle(/Service Mesh Meetup #2 北京站/)
  await expect(
    main.locator('time[datetime="2018-07-29T13:00:00+08:00"]').filter({ visible: true }).first(),
  ).toBeVisible()
  await expect(main.locator('time[datetime="2018-07-29T17:00:00+08:00"]').first()).toBeAttached()
  const text = plain(await main.innerText())
  for (const part of [
    '13:00',
    '17:00',
    'UTC+8',
    '海淀区中关村大街 11 号',
    'e 世界财富中心 A 座 B2',
    '中国北京',
    '这是第二届 Service Mesh Meetup。',
    'Service Mesh',
  ])
    expect(text).toContain(part)
  await expect(main.locator('a[href="http://www.itdks.com/eventlist/detail/2455"]').first()).toBeVisible()
  await expect(main.locator('a[href*="github.com/servicemesher/meetup-slides"]').first()).toBeVisible()
  await expect(main.locator(`a[href="${routes.tag('service-mesh')}"]`).first()).toBeVisible()
})

test('shows the four talks in order, each with its speaker, role, bio and abstract', async ({ page }) => {
  await page.goto(SEED)
  const talks = page.locator('.programme > li.talk')
  await expect(talks).toHaveCount(4)
  for (const [index, { title, speaker, role, bio, abstract }] of TALKS.entries()) {
    const talk = talks.nth(index)
    expect(plain((await talk.getByRole('heading', { level: 3 }).textContent()) ?? '')).toBe(title)
    const text = plain(await talk.innerText())
    for (const part of [speaker, role, bio, abstract]) expect(text).toContain(part)
    await expect(talk.locator(`a[href="${routes.speaker(speaker)}"]`).first()).toBeVisible()
  }
})

test('loses no text of the body', async ({ page }) => {
  await page.goto(SEED)
  const body = readFileSync('e2e/archives/community/events/service-mesh-meetup-02.md', 'utf8')
    .split(/^---$/m)
    .slice(2)
    .join('\n')
  const squeeze = (text: string): string => text.replace(/[\s*#[\]—-]|\(http[^)]*\)/g, '')
  const shown = squeeze(await page.getByRole('main').innerText())
  for (const line of body
    .split('\n')
    .map((text) => squeeze(text.replace(/^个人简介：/, '')))
    .filter(Boolean))
    for (const part of line.split(/[（）：]/)) expect(shown).toContain(part)
})

test('loads nothing from another host and leaves the console clean', async ({ page }) => {
  const foreign: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(test.info().project.use.baseURL ?? '') && !request.url().startsWith('data:'))
      foreign.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(SEED, { waitUntil: 'networkidle' })
  expect(foreign).toEqual([])
  expect(complaints).toEqual([])
})

test('answers an unknown slug with 404 and a helpful page', async ({ page }) => {
  const response = await page.goto(routes.event('service-mesh-meetup-99'))
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
})
