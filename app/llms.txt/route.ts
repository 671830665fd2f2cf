import { env } from '@/config/env'
import { listEvents } from '@/lib/catalog'
import { llmsOutput } from '@/lib/outputs/markdown/llms'
import { respond } from '@/lib/outputs/respond'

export const GET = async (request: Request): Promise<Response> =>
  respond(request, llmsOutput(await listEvents(), env.siteUrl()))
