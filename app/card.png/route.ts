import { siteContent } from '@/components/card-image/content'
import { listEvents } from '@/lib/catalog'
import { sendCard } from '../send-card'

export const GET = async (request: Request): Promise<Response> => sendCard(request, siteContent(await listEvents()))
