import { expect, test } from '@playwright/test'
import { routes } from '../config/routes'
import { zh } from '../i18n/zh'

const FOLDER = 'https://github.com/servicemesher/meetup-slides/tree/master/2018/07/beijing'

test('the seed’s link to a repository leads to its folder, its talks to their four decks', async ({ page }) => {
  await page.goto(routes.event('service-mesh-meetup-02'))
  const slides = page.getByRole('complementary').getByRole('link', { name: zh.event.linkKinds.slides, exact: true })
  await expect(slides).toHaveAttribute('href', FOLDER)
  const decks = page.locator('.materials a[href*="/2018/07/beijing/"]')
  expect(
    await decks.evaluateAll((links) =>
      links.map((link) =>
        decodeURIComponent(link.getAttribute('href') ?? '')
          .split('/')
          .at(-1),
      ),
    ),
  ).toEqual([
    '张亮-京东金融-service-mesh的延伸-论道database-mesh.pdf',
    '吴晟-apache-skywalking-obervability-on-servcie-mesh.pdf',
    '朵晓东-蚂蚁金服-service-mesh数据平面sofamosn深层揭秘.pdf',
    '丁振凯-新浪微博-service-mesh实践-weibo-mesh.pdf',
  ])
})

test('a talk tells its deck’s name, size, source and licence', async ({ page }) => {
  await page.goto(routes.talk('service-mesh-meetup-02', '微博-service-mesh-实践-weibomesh'))
  const materials = page.locator('#materials')
  await expect(materials).toContainText('丁振凯-新浪微博-service-mesh实践-weibo-mesh.pdf')
  await expect(materials).toContainText('1 MB')
  await expect(materials).toContainText('CC BY-NC-SA 4.0')
  await expect(materials.getByRole('link', { name: zh.talk.openFile })).toHaveAttribute(
    'href',
    /github\.com\/servicemesher/,
  )
})

test('projects are not linked to while there is none, and their page says so', async ({ page }) => {
  await page.goto(routes.projects())
  await expect(page.locator('main')).toContainText(zh.lists.noneYet(zh.project.projects))
  await expect(page.locator('footer').getByRole('link', { name: zh.project.projects })).toHaveCount(0)
})
