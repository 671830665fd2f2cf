import { readArchive } from '@/app/read-archive'
import { env } from '@/config/env'
import { respond } from '@/lib/outputs/respond'
import { sitemapOutput } from '@/lib/outputs/sitemap/sitemap'

export const GET = async (request: Request): Promise<Response> =>
  respond(request, sitemapOutput(await readArchive(), env.siteUrl()))
