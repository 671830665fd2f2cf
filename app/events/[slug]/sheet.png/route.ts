import { env } from '@/config/env'
import { routes, slugFrom } from '@/config/routes'
import { listEvents } from '@/lib/catalog'
import { hueOf } from '@/lib/mesh'
import { sendSheet } from '../../../send-card'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const GET = async (request: Request, { params }: Props): Promise<Response> => {
  const [slug, events] = [slugFrom((await params).slug), await listEvents()]
  const event = events.find((one) => one.slug === slug)
  const address = `${env.siteUrl()}${routes.event(slug)}`
  return sendSheet(request, event && { kind: 'sheet', event, hue: hueOf(events, event), address })
}
