import { env } from '@/config/env'
import { listEvents } from '@/lib/catalog'
import { llms } from '@/lib/outputs/markdown/llms'
import { respond, types } from '@/lib/outputs/respond'
import { lastModified } from '@/lib/outputs/revision'

export const GET = async (request: Request): Promise<Response> => {
  const events = await listEvents()
  return respond(request, { body: llms(events, env.siteUrl()), type: types.text, modified: lastModified(events) })
}
