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
export const Still = ({ children }: Props): ReactNode | Promise<ReactNode> =>
  env.isDevelopment() || !env.isNext() || isWithin ? children : later(children)

type TemplateProps = Props & { readonly 'data-door': string }

/**
 * A `template`, whose content no client touches. React would look for it among the element's children, where browsers
 * do not put it: while writing, when a client starts, it is markup in one piece as well.
 */
export const Template = ({ children, ...attributes }: TemplateProps): ReactNode | Promise<ReactNode> =>
  env.isDevelopment() && env.isNext() && !isWithin ? (
    inTemplate(children, attributes)
  ) : (
    <template {...attributes}>{children}</template>
  )

const inTemplate = async (children: ReactNode, attributes: Omit<TemplateProps, 'children'>): Promise<ReactNode> => {
  await Promise.resolve()
  return <template {...attributes} dangerouslySetInnerHTML={{ __html: write(children) }} />
}

/** Whether a part is being written right now: what stands in it is written with it. */
let isWithin = false

/**
 * Begins on a stack of its own. React takes a stack that runs out, below Next's own rendering, for a part that has to
 * wait, and markup in one piece cannot wait.
 */
const later = async (children: ReactNode): Promise<ReactNode> => {
  await Promise.resolve()
  return <div dangerouslySetInnerHTML={{ __html: write(children) }} />
}

const write = (children: ReactNode): string => {
  isWithin = true
  try {
    return renderToStaticMarkup(children)
  } finally {
    isWithin = false
  }
}
