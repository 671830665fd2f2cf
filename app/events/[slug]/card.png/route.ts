import { eventContent } from '@/components/card-image/content'
import { readPhoto } from '@/components/card-image/draw-card'
import { slugFrom } from '@/config/routes'
import { findEvent, listEvents } from '@/lib/catalog'
import { hueOf } from '@/lib/mesh'
import { sendCard } from '../../../send-card'

type Props = { readonly params: Promise<{ readonly slug: string }> }

const answer = async (request: Request, { params }: Props): Promise<Response> => {
  const [event, events] = [await findEvent(slugFrom((await params).slug)), await listEvents()]
  if (event === undefined) return sendCard(request, undefined)
  const photo = await readPhoto(event.image)
  return sendCard(request, { ...eventContent(event, hueOf(events, event)), ...(photo && { photo }) })
}

export { answer as GET, answer as HEAD }
