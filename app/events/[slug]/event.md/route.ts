import { env } from '@/config/env'
import { routes, slugFrom } from '@/config/routes'
import { findEvent } from '@/lib/catalog'
import { absoluteUrl } from '@/lib/outputs/addresses'
import { eventMarkdown } from '@/lib/outputs/markdown/event-markdown'
import { respond, types } from '@/lib/outputs/respond'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const GET = async (request: Request, { params }: Props): Promise<Response> => {
  const event = await findEvent(slugFrom((await params).slug))
  if (event === undefined) return respond(request, undefined)
  return respond(request, {
    body: eventMarkdown(event, env.siteUrl()),
    type: types.markdown,
    modified: event.modified,
    canonical: absoluteUrl(env.siteUrl(), routes.event(event.slug)),
  })
}
