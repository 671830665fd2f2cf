import type { ReactNode } from 'react'
import { env } from '@/config/env'
import { site } from '@/config/site'
import { PRIVATE } from '@/lib/registration/answers'

/** Not a plain import: Next refuses that one in server code, where most who write it mean something else. */
const { renderToStaticMarkup } = await import('react-dom/server')

/** Where the form stands in its page. */
const FORM = /<form\b[^>]*\bdata-registration\b[^>]*>[\s\S]*?<\/form>/

type Shown = {
  /** Address of the page that has the form. */
  readonly path: string
  readonly title: string
  readonly form: ReactNode
  readonly status: number
  /** Of whoever has sent it, for pages that are shown to organizers only. */
  readonly cookie?: string | undefined
}

/**
 * A page with its form as it was sent, and a status that says what came of it. A handler cannot make a page; it takes the
 * one there is, so that both look the same. Going back to it from a ticket works, which it would not with `no-store`.
 */
export const formPage = async ({ path, title, form, status, cookie }: Shown): Promise<Response> => {
  const filled = renderToStaticMarkup(form)
  const kept = await keptPage(path, cookie)
  const html = kept !== undefined && FORM.test(kept.html) ? kept.html.replace(FORM, () => filled) : bare(title, filled)
  return new Response(html, {
    status,
    headers: {
      ...PRIVATE,
      'cache-control': 'private, no-cache',
      'content-type': 'text/html; charset=utf-8',
      ...(kept?.policy === undefined ? {} : { 'content-security-policy': kept.policy }),
    },
  })
}

type Kept = { readonly html: string; readonly policy: string | undefined }

/** Asked of this server itself, never of an address that a request names. */
const keptPage = async (path: string, cookie: string | undefined): Promise<Kept | undefined> => {
  try {
    const answer = await fetch(`${env.ownOrigin()}${path}`, {
      headers: cookie === undefined ? {} : { cookie },
      signal: AbortSignal.timeout(3000),
      cache: 'no-store',
    })
    if (!answer.ok) return undefined
    return { html: await answer.text(), policy: answer.headers.get('content-security-policy') ?? undefined }
  } catch {
    return undefined
  }
}

/** Better a plain page than none. */
const bare = (title: string, form: string): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang={site.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body>
        <main id="main">
          <h1>{title}</h1>
          <div dangerouslySetInnerHTML={{ __html: form }} />
        </main>
      </body>
    </html>,
  )}`
