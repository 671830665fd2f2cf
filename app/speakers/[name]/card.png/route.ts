import { speakerContent } from '@/components/card-image/content'
import { slugFrom } from '@/config/routes'
import { listEvents, listPeople } from '@/lib/catalog'
import { appearancesOf } from '@/lib/views/speakers'
import { sendCard } from '../../../send-card'

type Props = { readonly params: Promise<{ readonly name: string }> }

const answer = async (request: Request, { params }: Props): Promise<Response> => {
  const slug = slugFrom((await params).name)
  const person = (await listPeople()).find((known) => known.slug === slug)
  return sendCard(request, person && speakerContent(person, appearancesOf(await listEvents(), slug)))
}

export { answer as GET, answer as HEAD }
