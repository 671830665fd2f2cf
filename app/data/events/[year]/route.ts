import { env } from '@/config/env'
import { listEvents } from '@/lib/catalog'
import { yearDataOutput } from '@/lib/outputs/open-data/open-data'
import { respond } from '@/lib/outputs/respond'

type Props = { readonly params: Promise<{ readonly year: string }> }

export const GET = async (request: Request, { params }: Props): Promise<Response> => {
  const year = (await params).year.replace(/\.json$/, '')
  return respond(request, yearDataOutput(await listEvents(), year, env.siteUrl()))
}
