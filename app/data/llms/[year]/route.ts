import { env } from '@/config/env'
import { listEvents } from '@/lib/catalog'
import { yearLlmsOutput } from '@/lib/outputs/markdown/llms'
import { respond } from '@/lib/outputs/respond'

type Props = { readonly params: Promise<{ readonly year: string }> }

export const GET = async (request: Request, { params }: Props): Promise<Response> => {
  const year = (await params).year.replace(/\.txt$/, '')
  return respond(request, yearLlmsOutput(await listEvents(), year, env.siteUrl()))
}
