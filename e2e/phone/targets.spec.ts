import { expect, test } from '@playwright/test'
import { pageTypes, stateTypes } from '../page-types'

type Target = { readonly name: string; readonly width: number; readonly height: number }

test('every control is large enough for a finger, every link for WCAG', async ({ page }) => {
  test.setTimeout(120_000)
  const pages = [
    ...Object.entries(pageTypes),
    ...Object.entries(stateTypes).map(([name, path]) => [name, `http://127.0.0.1:4174${path}`] as const),
  ]
  for (const [name, path] of pages) {
    await page.goto(path)
    const { controls, links } = await page.evaluate(() => {
      /** The area that answers to a finger: the element with its pseudo-elements that reach beyond it. */
      const sizeOf = (element: Element): Target => {
        const box = element.getBoundingClientRect()
        const grown = getComputedStyle(element, '::before')
        const isArea = grown.content !== 'none' && grown.position === 'absolute'
        return {
          name: `${element.tagName}.${element.className} ${(element.textContent ?? '').trim().slice(0, 30)}`,
          width: Math.max(box.width, isArea ? Number.parseFloat(grown.width) : 0),
          height: Math.max(box.height, isArea ? Number.parseFloat(grown.height) : 0),
        }
      }
      const visible = (selector: string) =>
        [...document.querySelectorAll(selector)].filter(
          (element) => element.checkVisibility() && element.closest('.skip, .sr-only') === null,
        )
      /** A link in the flow of a sentence is exempt (WCAG 2.2, 2.5.8). */
      const isInText = (element: Element): boolean =>
        element.closest('.prose, .rich-text') !== null ||
        (getComputedStyle(element).display === 'inline' &&
          element.closest('p, li, dd') !== null &&
          (element.closest('p, li, dd')?.textContent ?? '').trim() !== (element.textContent ?? '').trim())
      return {
        controls: visible('button, summary, input:not([type=hidden]), .action, nav a').map(sizeOf),
        links: visible('main a[href], footer a[href]')
          .filter((link) => !isInText(link))
          .map(sizeOf),
      }
    })
    const small = ({ width, height }: Target, least: number): boolean => width < least || height < least
    expect(
      controls.filter((target) => small({ ...target, width: 44 }, 43.9)),
      name,
    ).toEqual([])
    expect(
      links.filter((target) => small(target, 23.9)),
      name,
    ).toEqual([])
  }
})
