import { expect, type Page, test } from '@playwright/test'
import { routes } from '../config/routes'
import { messages } from '../i18n'

const words = messages.search

const group = (page: Page, kind: keyof typeof words.kinds) => page.locator(`#found-${kind}`)
const field = (page: Page) => page.getByRole('searchbox', { name: words.label })

test.describe('a search', () => {
  test('服务网格 finds the talks and events that say so, and marks it', async ({ page }) => {
    await page.goto(routes.search('服务网格'))
    await expect(
      group(page, 'talk').getByRole('link', { name: '百度服务网格在金融行业的大规模落地实践' }),
    ).toBeVisible()
    await expect(group(page, 'event').getByRole('link', { name: '服务网格峰会 2022' })).toBeVisible()
    await expect(group(page, 'event').locator('mark').first()).toHaveText('服务网格')
    await expect(group(page, 'person').getByRole('link', { name: '孙召昌' })).toBeVisible()
  })

  test('敖小剑 finds the person first, then the talks', async ({ page }) => {
    await page.goto(routes.search('敖小剑'))
    const first = page.getByRole('main').locator('section.found').first()
    await first.getByRole('link', { name: '敖小剑' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('敖小剑')
    await page.goto(routes.search('敖小剑'))
    await expect(group(page, 'talk').getByRole('link', { name: /渐进式迁移方案/ })).toBeVisible()
  })

  test('istio finds the topic and the talks, in any case', async ({ page }) => {
    for (const query of ['istio', 'ISTIO']) {
      await page.goto(routes.search(query))
      await expect(group(page, 'tag').getByRole('link', { name: 'Istio', exact: true })).toBeVisible()
      await expect(group(page, 'talk').getByRole('link', { name: /Istio/ }).first()).toBeVisible()
    }
  })

  test('北京 finds the city and its events', async ({ page }) => {
    await page.goto(routes.search('北京'))
    await expect(group(page, 'city').getByRole('link', { name: '北京' })).toBeVisible()
    await expect(group(page, 'event').getByRole('listitem')).toHaveCount(4)
  })

  test('腾讯大厦 finds the venue and the event there', async ({ page }) => {
    await page.goto(routes.search('腾讯大厦'))
    await expect(group(page, 'venue').getByRole('link', { name: '腾讯大厦' })).toBeVisible()
    await expect(group(page, 'event').getByRole('link', { name: /第七期深圳站/ })).toBeVisible()
  })

  test('a nickname finds who bears it', async ({ page }) => {
    await page.goto(routes.search('涵畅'))
    await expect(group(page, 'person').getByRole('link', { name: '肖涵' })).toBeVisible()
    await expect(group(page, 'person').locator('mark').first()).toHaveText('涵畅')
  })

  test('nonsense finds nothing and says what to try', async ({ page }) => {
    await page.goto(routes.search('量子烤红薯'))
    await expect(page.locator('h2', { hasText: words.nothing.join('') })).toBeVisible()
    await expect(page.getByText(words.advice)).toBeVisible()
    await page.getByRole('navigation', { name: words.try }).getByRole('link', { name: /^北京/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('北京')
  })

  test('a slip of the pen is met with the name that was meant', async ({ page }) => {
    await page.goto(routes.search('熬小剑'))
    await page.getByRole('main').getByRole('link', { name: '敖小剑' }).click()
    await expect(group(page, 'person').getByRole('link', { name: '敖小剑' })).toBeVisible()
  })

  test('is a form that any browser can send', async ({ page }) => {
    await page.goto(routes.search())
    await field(page).fill('敖小剑')
    await field(page).press('Enter')
    await expect(page).toHaveURL(new RegExp(`${routes.search('敖小剑').replace('?', '\\?')}$`))
    await expect(group(page, 'person').getByRole('link', { name: '敖小剑' })).toBeVisible()
  })

  test('keeps its results out of search engines', async ({ page }) => {
    await page.goto(routes.search('istio'))
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  })

  for (const query of [
    '"><script>document.title="owned"</script>',
    '网'.repeat(1000),
    '%00',
    '.*+?^{}()|[]\\',
    '\u202E',
  ]) {
    test(`takes ${query.slice(0, 12)}… for text`, async ({ page }) => {
      const response = await page.goto(routes.search(query))
      expect(response?.status()).toBe(200)
      await expect(page).not.toHaveTitle('owned')
      await expect(field(page)).toBeVisible()
    })
  }
})

test.describe('while one types', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'answers while one types need a script')

  test('asks the server, without leaving the page', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(routes.search())
    expect(asked.filter((path) => path.endsWith('.js'))).toEqual([])
    await page.evaluate(() => document.documentElement.classList.add('same-page'))
    await field(page).focus()
    await field(page).pressSequentially('istio')
    await expect(group(page, 'tag').getByRole('link', { name: 'Istio', exact: true })).toBeVisible()
    await expect(page.getByRole('status')).toHaveText(/istio/)
    await expect(page).toHaveTitle(/istio/)
    await expect(page.locator('html.same-page')).toBeAttached()
  })

  test('what was typed before the script came is answered too', async ({ page }) => {
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/client/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(routes.search())
    await field(page).pressSequentially('istio')
    release()
    await expect(group(page, 'tag').getByRole('link', { name: 'Istio', exact: true })).toBeVisible()
  })

  test('puts the query into the address without filling the history', async ({ page }) => {
    await page.goto(routes.about())
    await page.goto(routes.search())
    await field(page).pressSequentially('envoy')
    await expect(page).toHaveURL(/\?q=envoy$/)
    await page.goBack()
    await expect(page).toHaveURL(new RegExp(`${routes.about()}$`))
  })

  test('waits until a word is composed', async ({ page }) => {
    await page.goto(routes.search('istio'))
    await field(page).focus()
    // the program listens
    await field(page).evaluate((input: HTMLInputElement) => import(input.dataset.script ?? ''))
    await field(page).evaluate((input: HTMLInputElement) => {
      input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'fu wu')
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
    })
    await expect(group(page, 'tag').getByRole('link', { name: 'Istio', exact: true })).toBeVisible()
    expect(page.url()).toContain('q=istio')
    await field(page).evaluate((input: HTMLInputElement) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '服务网格')
      input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '服务网格' }))
    })
    await expect(group(page, 'event').getByRole('link', { name: '服务网格峰会 2022' })).toBeVisible()
  })

  test('comes back to the field with the slash key', async ({ page }) => {
    await page.goto(routes.search('istio'))
    // on a busy machine the page is there before its script listens
    await expect(async () => {
      await page.keyboard.press('/')
      await expect(field(page)).toBeFocused({ timeout: 2000 })
    }).toPass()
    await page.keyboard.type('a/b')
    await expect(field(page)).toHaveValue('a/b')
  })

  test('says so when nothing is found', async ({ page }) => {
    await page.goto(routes.search())
    await field(page).fill('量子烤红薯')
    await expect(page.getByRole('status')).toHaveText(words.announce(0, '量子烤红薯'))
    await expect(page.locator('h2', { hasText: words.nothing.join('') })).toBeVisible()
  })
})
