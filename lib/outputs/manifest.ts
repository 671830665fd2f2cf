import { oklchHex } from '@/config/hue'
import { ICONS, routes } from '@/config/routes'
import { site } from '@/config/site'

/** What a phone shows where the site is put on its home screen (W3C Web Application Manifest). */
export const webManifest = (): string =>
  JSON.stringify({
    id: routes.home(),
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    start_url: routes.home(),
    scope: routes.home(),
    display: 'minimal-ui',
    background_color: '#f6f6f4',
    theme_color: oklchHex(0.72, 0.17, site.hue),
    icons: [
      { src: ICONS.drawing, sizes: 'any', type: 'image/svg+xml' },
      { src: ICONS.small, sizes: '192x192', type: 'image/png' },
      { src: ICONS.large, sizes: '512x512', type: 'image/png' },
      { src: ICONS.maskable, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  })
