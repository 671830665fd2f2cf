import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { LocalPicture } from './monogram'

const show = (src: string, width: number, isLead = false) =>
  load(
    renderToStaticMarkup(
      <LocalPicture picture={{ src, width, height: 600 }} alt="会场" sizes="50vw" isLead={isLead} />,
    ),
  )('img').attr() ?? {}

const widthsOf = (srcset = ''): readonly string[] => srcset.split(', ').map((offer) => offer.split(' ')[1] ?? '')

it('offers widths up to the picture’s own, and its measures beforehand', () => {
  const photo = show('/media/event/a/featured.jpg', 900)
  expect(widthsOf(photo.srcset)).toEqual(['160w', '480w', '960w'])
  expect(photo.srcset).toContain('/_next/image?url=%2Fmedia%2Fevent%2Fa%2Ffeatured.jpg&w=480&q=75 480w')
  expect(photo).toMatchObject({ sizes: '50vw', width: '900', height: '600', alt: '会场', loading: 'lazy' })
  expect(widthsOf(show('/media/a.png', 6000).srcset)).toHaveLength(5)
})

it('sends at once what visitors see first', () => {
  const lead = show('/media/a.webp', 900, true)
  expect(lead.fetchpriority).toBe('high')
  expect(lead.loading).toBeUndefined()
})

it.each(['/media/a.svg', '/media/a.gif', 'https://example.org/a.jpg', '/events/a/card.png'])(
  'leaves %s as it is',
  (src) => expect(show(src, 900).srcset).toBeUndefined(),
)
