import { sendCard } from '@/app/send-card'
import { siteContent } from '@/components/card-image/site-content'
import { listEvents } from '@/lib/catalog'

export const GET = async (request: Request): Promise<Response> => sendCard(request, siteContent(await listEvents()))
