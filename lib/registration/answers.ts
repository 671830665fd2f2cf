import { env } from '@/config/env'
import type { Context } from './context'
import { type Fields, isRefusal, readForm } from './requests'
import { withRegistration } from './serving'

/** Answers of the addresses that change something. What they say is no more than a status: people see pages. */

/** Neither shared nor kept, by caches and search engines; tickets' addresses go nowhere. */
export const PRIVATE = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'same-origin',
  'x-robots-tag': 'noindex, nofollow',
} as const

const WORDS: Readonly<Record<number, string>> = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  410: 'Gone',
  413: 'Content too large',
  415: 'Unsupported media type',
  422: 'Unprocessable content',
  429: 'Too many requests',
  503: 'Service unavailable',
}

export const refuse = (status: keyof typeof WORDS): Response =>
  new Response(`${WORDS[status]}\n`, {
    status,
    headers: {
      ...PRIVATE,
      'content-type': 'text/plain; charset=utf-8',
      ...(status === 429 || status === 503 ? { 'retry-after': '60' } : {}),
    },
  })

/** Whether a browser shows the answer as a page: programs, and mail programs among them, ask for anything. */
export const isFromPage = (request: Request): boolean => (request.headers.get('accept') ?? '').includes('text/html')

/** A file to keep, under a name of ours. */
export const asFile = (name: string, type: string, body: string): Response =>
  new Response(body, {
    headers: { ...PRIVATE, 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  })

/** After a post the browser asks for a page; reloading it posts nothing. */
export const seeOther = (location: string, cookies: readonly string[] = []): Response => {
  const headers = new Headers({ ...PRIVATE, location })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** Reads a form of this site and does something with it; 503 where the database does not answer. */
export const posted = async (
  request: Request,
  run: (fields: Fields, context: Context, now: number) => Promise<Response>,
): Promise<Response> => {
  const fields = await readForm(request, [env.siteUrl()])
  if (isRefusal(fields)) return refuse(fields.status)
  const done = await withRegistration((context, now) => run(fields, context, now))
  return done?.value ?? refuse(503)
}

/** Reads something; 503 where the database does not answer. */
export const asked = async (run: (context: Context, now: number) => Promise<Response>): Promise<Response> =>
  (await withRegistration(run))?.value ?? refuse(503)
