import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Starter } from '@/components/browser/live'
import { Bar } from '@/components/site/bar'
import { Colophon } from '@/components/site/colophon'
import { hueStyle } from '@/components/ui/mesh'
import { Still } from '@/components/ui/still'
import { env } from '@/config/env'
import { ICONS, routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import { listEvents, listPages, listProjects } from '@/lib/catalog'
import { countsOf } from '@/lib/views/counts'
import './globals.css'

/** For every page, the missing ones too: nothing that says which page it is. */
export const metadata: Metadata = {
  metadataBase: new URL(env.siteUrl()),
  title: { default: site.name, template: `%s · ${site.name}` },
  description: site.description,
  manifest: routes.manifest(),
  icons: {
    icon: [
      { url: ICONS.favicon, sizes: '32x32' },
      { url: ICONS.drawing, type: 'image/svg+xml' },
    ],
    apple: ICONS.touch,
  },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f6f4' },
    { media: '(prefers-color-scheme: dark)', color: '#0b0d11' },
  ],
}

type Props = { readonly children: ReactNode }

const Layout = async ({ children }: Props) => {
  const [events, projects, pages] = await Promise.all([listEvents(), listProjects(), listPages()])
  const counts = { ...countsOf(events), projects: projects.length }
  return (
    <html lang={messages.language.code} style={hueStyle(site.hue)}>
      <body>
        <a className="skip" href="#main">
          {messages.site.skip}
        </a>
        <Still>
          <Bar counts={counts} pages={pages} />
        </Still>
        {children}
        <Still>
          <Colophon counts={counts} pages={pages} />
        </Still>
        <Starter />
      </body>
    </html>
  )
}

export default Layout
