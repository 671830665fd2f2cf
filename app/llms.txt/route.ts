import { env } from '@/config/env'
import { llmsOutput } from '@/lib/outputs/markdown/llms'
import { respond } from '@/lib/outputs/respond'
import { readArchive } from '../read-archive'

export const GET = async (request: Request): Promise<Response> =>
  respond(request, llmsOutput(await readArchive(), env.siteUrl()))
