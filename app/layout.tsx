import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Bar } from '@/components/site/bar'
import { Colophon } from '@/components/site/colophon'
import { env } from '@/config/env'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import './globals.css'

export const metadata: Metadata = {
  metadataBase: new URL(env.siteUrl()),
  title: { default: site.name, template: `%s · ${site.name}` },
  description: site.description,
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f6f4' },
    { media: '(prefers-color-scheme: dark)', color: '#0b0d11' },
  ],
}

type Props = { readonly children: ReactNode }

const Layout = ({ children }: Props) => (
  <html lang={messages.language.code}>
    <body>
      <a className="skip" href="#main">
        {messages.site.skip}
      </a>
      <Bar />
      {children}
      <Colophon />
    </body>
  </html>
)

export default Layout
