import { siteContent } from '@/components/card-image/content'
import { listEvents } from '@/lib/catalog'
import { sendCard } from '../send-card'

const answer = async (request: Request): Promise<Response> => sendCard(request, siteContent(await listEvents()))

export { answer as GET, answer as HEAD }
