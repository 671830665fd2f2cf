import type { ReactNode } from 'react'
import { env } from '@/config/env'
import { site } from '@/config/site'
import { isFromPage, PRIVATE } from '@/lib/registration/answers'

/** Not a plain import: Next refuses that one in server code, where most who write it mean something else. */
const { renderToStaticMarkup } = await import('react-dom/server')

/** Where a form stands in its page: the one that registers or writes to all, and the one that sends a ticket again. */
const PARTS = {
  form: /<form\b[^>]*\bdata-registration\b[^>]*>[\s\S]*?<\/form>/,
  find: /<(details|div)\b[^>]*\bdata-find\b[^>]*>[\s\S]*?<\/\1>/,
} as const

type Shown = {
  /** Address of the page that has the form. */
  readonly path: string
  readonly title: string
  readonly form: ReactNode
  readonly part?: keyof typeof PARTS
  readonly status: number
  /** Of whoever has sent it, for pages that are shown to organizers only. */
  readonly cookie?: string | undefined
}

/**
 * A page with its form as it was sent, and a status that says what came of it. A handler cannot make a page; it takes the
 * one there is, so that both look the same. Going back to it from a ticket works, which it would not with `no-store`.
 */
export const formPage = async ({ path, title, form, part = 'form', status, cookie }: Shown): Promise<Response> => {
  const filled = renderToStaticMarkup(form)
  const page = await ownPage(path, cookie)
  const stands = page?.isThere === true && PARTS[part].test(page.html)
  return asPage(
    { html: stands ? page.html.replace(PARTS[part], () => filled) : bare(title, filled), policy: page?.policy },
    status,
  )
}

/**
 * What a browser shows where a program gets a line: the page that tells what is the case, with the status of the answer.
 * @param pages addresses of these pages by status, as they are for whoever has no cookie; other answers stay as they are
 */
export const shownAs = async (
  request: Request,
  answer: Response,
  pages: Readonly<Record<number, string>>,
): Promise<Response> => {
  const path = pages[answer.status]
  const isLine = answer.headers.get('content-type')?.startsWith('text/plain') === true
  if (path === undefined || !isLine || !isFromPage(request)) return answer
  const page = await ownPage(path, undefined)
  return page === undefined ? answer : asPage(page, answer.status)
}

type Page = { readonly html: string; readonly policy: string | undefined }

const asPage = ({ html, policy }: Page, status: number): Response =>
  new Response(html, {
    status,
    headers: {
      ...PRIVATE,
      'cache-control': 'private, no-cache',
      'content-type': 'text/html; charset=utf-8',
      ...(policy === undefined ? {} : { 'content-security-policy': policy }),
    },
  })

/** Asked of this server itself, never of an address that a request names. */
const ownPage = async (
  path: string,
  cookie: string | undefined,
): Promise<(Page & { readonly isThere: boolean }) | undefined> => {
  try {
    const answer = await fetch(`${env.ownOrigin()}${path}`, {
      headers: cookie === undefined ? {} : { cookie },
      signal: AbortSignal.timeout(3000),
      cache: 'no-store',
    })
    const policy = answer.headers.get('content-security-policy') ?? undefined
    return { html: await answer.text(), policy, isThere: answer.ok }
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
