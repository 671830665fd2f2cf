import { createHash } from 'node:crypto'
import type { ReactNode } from 'react'
import { env } from '@/config/env'
import { StillHtml } from './still-html'
import { keepMarkup } from './still-markup'

/** Not a plain import: Next refuses that one in server components, where most who write it mean something else. */
const { renderToStaticMarkup } = await import('react-dom/server')

type Props = {
  /** Anything without client components. */
  readonly children: ReactNode
}

/**
 * A part of a page that no script ever changes. React Server Components send every element twice: as HTML, and again
 * as data for hydration, which doubles a page of prose. This part is sent once; hydration passes over it.
 * While writing (`npm run dev`) it is ordinary markup, so that an edit shows without a reload.
 */
export const Still = ({ children }: Props) => {
  if (env.isDevelopment()) return children
  const html = renderToStaticMarkup(children)
  const id = `s${createHash('sha256').update(html).digest('base64url').slice(0, 12)}`
  keepMarkup(id, html)
  return <StillHtml id={id} />
}
