import { talkContent } from '@/components/card-image/content'
import { slugFrom } from '@/config/routes'
import { findEvent, listEvents } from '@/lib/catalog'
import { hueOf } from '@/lib/mesh'
import { sendCard } from '../../../../send-card'

type Props = { readonly params: Promise<{ readonly slug: string; readonly talk: string }> }

const answer = async (request: Request, { params }: Props): Promise<Response> => {
  const { slug, talk: name } = await params
  const [event, events] = [await findEvent(slugFrom(slug)), await listEvents()]
  const talk = event?.talks.find((one) => one.slug === slugFrom(name))
  return sendCard(request, event && talk && talkContent(talk, event, hueOf(events, event)))
}

export { answer as GET, answer as HEAD }
