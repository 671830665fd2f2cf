import { expect, type Page, test } from '@playwright/test'
import { routes } from '@/config/routes'
import { zh } from '@/i18n/zh'
import { findViolations } from '../find-violations'

const { deck: words, preview, talk, project, draft } = zh
const SHOWN = routes.talk('deck-night', '看得见的讲稿')
const GONE = routes.talk('deck-night', '看不见的讲稿')

/** Bytes of script that the page has asked for so far. */
const countScripts = (page: Page): (() => number) => {
  let count = 0
  page.on('request', (request) => {
    if (request.resourceType() === 'script') count += 1
  })
  return () => count
}

test('a deck opens in place, and nothing of the viewer is fetched before', async ({ page }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== test.info().project.use.baseURL) foreign.push(request.url())
  })
  await page.goto(SHOWN)
  const before = countScripts(page)
  await expect(page.locator('.facts').filter({ hasText: 'CC BY 4.0' }).first()).toBeVisible()
  await page.getByRole('link', { name: talk.preview }).click()
  const viewer = page.getByRole('dialog')
  await expect(viewer.getByRole('status')).toHaveText(`3 ${preview.pages}`)
  expect(before()).toBeGreaterThan(0)
  await expect(viewer.locator('figcaption').first()).toHaveText('1: The first page')
  const colour = await viewer
    .locator('canvas')
    .first()
    .evaluate((canvas) => {
      const { data } = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(4, 4, 1, 1) ?? { data: [] }
      return [...data]
    })
  expect(colour).toEqual([230, 102, 77, 255].map((value) => expect.closeTo(value, -1)))
  expect(await findViolations(page, '.deck-viewer')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(viewer).toHaveCount(0)
  expect(foreign).toEqual([])
})

test('a deck that cannot be shown leads to where it lies', async ({ page }) => {
  await page.goto(GONE)
  await page.getByRole('link', { name: talk.preview }).click()
  await expect(page.getByRole('heading', { name: 'The file’s own page' })).toBeVisible()
})

test('the preview hands on decks of the catalog alone', async ({ request }) => {
  const shown = await request.get(routes.talkSlides('deck-night', '看得见的讲稿'))
  expect([shown.status(), shown.headers()['content-type']]).toEqual([200, 'application/pdf'])
  const gone = await request.get(routes.talkSlides('deck-night', '看不见的讲稿'), { maxRedirects: 0 })
  expect([gone.status(), gone.headers().location]).toEqual([
    302,
    expect.stringContaining('http://127.0.0.1:4998/page/'),
  ])
  expect((await request.get(routes.talkSlides('deck-night', 'none'))).status()).toBe(404)
  expect((await request.get(`${routes.pdfViewer('cmaps')}..%2Fpackage.json`)).status()).toBe(404)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a Markdown deck is a page to read', async ({ page }) => {
    await page.goto(routes.event('deck-night'))
    await page.getByRole('link', { name: zh.event.linkKinds.slides, exact: true }).first().click()
    await expect(page).toHaveURL(new RegExp(`${routes.slides('mesh-basics')}$`))
    const slides = page.locator('.deck-slide')
    await expect(slides).toHaveCount(3)
    await expect(slides.nth(1)).toContainText('三个理由')
    await expect(slides.nth(1)).toContainText('超时')
    await slides.first().getByText(words.notes).click()
    await expect(slides.first()).toContainText('先问候，再开讲。')
  })
})

test('a Markdown deck is presented after a press: keys turn it, Q ends it', async ({ page }) => {
  await page.goto(routes.slides('mesh-basics'))
  const scripts = countScripts(page)
  expect(await findViolations(page)).toEqual([])
  expect(scripts()).toBe(0)
  await page.getByRole('link', { name: words.present }).click()
  const stage = page.getByRole('dialog', { name: words.presentation })
  await expect(stage.locator('section.present')).toContainText('网格入门')
  expect(scripts()).toBeGreaterThan(0)
  await expect(page).toHaveURL(/\?present$/)
  await expect(stage.locator('section.present').getByText('先问候')).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await expect(stage.locator('section.present')).toContainText('三个理由')
  await expect(stage.locator('.fragment')).toHaveCSS('opacity', '0')
  await page.keyboard.press('ArrowRight')
  await expect(stage.locator('.fragment.visible')).toHaveText('超时')
  await page.keyboard.press('q')
  await expect(stage).toHaveCount(0)
  await expect(page).not.toHaveURL(/present/)
  await expect(page.locator('#reasons')).toBeInViewport()
})

test('a presentation begins at once where the address asks for it', async ({ page }) => {
  await page.goto(`${routes.presentation('mesh-basics')}#reasons`)
  await expect(page.getByRole('dialog').locator('section.present')).toContainText('三个理由')
})

test('the speaker view shows the notes', async ({ page }) => {
  await page.goto(routes.presentation('mesh-basics'))
  await expect(page.getByRole('dialog').locator('section.present')).toBeVisible()
  const opened = page.waitForEvent('popup')
  await page.keyboard.press('s')
  const view = await opened
  await expect(view.locator('.speaker-notes')).toContainText('先问候，再开讲。')
  await expect(view.locator('section')).toContainText('三个理由')
  await view.keyboard.press('ArrowRight')
  await expect(page.getByRole('dialog').locator('section.present')).toContainText('三个理由')
  await expect(view.locator('.speaker-notes')).toBeEmpty()
})

test('a deck prints one slide a sheet', async ({ page }) => {
  await page.goto(routes.slides('mesh-basics'))
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(file.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(3)
})

test('a project shows its events, and events lead to it', async ({ page }) => {
  await page.goto(routes.event('deck-night'))
  await page.getByRole('link', { name: '夜行网格' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('夜行网格')
  await expect(page.locator('main')).toContainText('一个只在测试里存在的项目。')
  await expect(page.locator('.rows').getByRole('link', { name: '讲稿之夜 #1 上海站' })).toBeVisible()
  expect(await findViolations(page)).toEqual([])
  await page.locator('footer').getByRole('link', { name: project.projects }).click()
  await expect(page.locator('main').getByRole('link', { name: '夜行网格' })).toBeVisible()
})

test('drafts are nowhere on the site', async ({ page, request }) => {
  for (const path of [
    routes.event('hidden-event'),
    routes.slides('hidden-deck'),
    routes.project('hidden-project'),
    routes.speaker('草稿里的人'),
  ])
    expect([path, (await request.get(path)).status()]).toEqual([path, 404])
  const map = await (await request.get(routes.sitemap())).text()
  expect(map).toContain(routes.slides('mesh-basics'))
  expect(map).not.toContain('hidden')
  await page.goto(routes.projects())
  await expect(page.locator('main')).not.toContainText(draft.label)
})
