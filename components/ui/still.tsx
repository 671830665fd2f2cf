import type { ReactNode } from 'react'
import { env } from '@/config/env'

/** Not a plain import: Next refuses that one in server components, where most who write it mean something else. */
const { renderToStaticMarkup } = await import('react-dom/server')

type Props = { readonly children: ReactNode }

/**
 * A part of a page as markup in one piece. React Server Components would describe every element of it a second time,
 * for a client that no page of this site starts: a third of the time that making a page takes.
 * While writing (`npm run dev`) it is ordinary markup, so that an edit shows without a reload.
 */
export const Still = ({ children }: Props) =>
  env.isDevelopment() ? children : <div dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }} />
