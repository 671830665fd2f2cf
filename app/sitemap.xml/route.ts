import { env } from '@/config/env'
import { respond } from '@/lib/outputs/respond'
import { sitemapOutput } from '@/lib/outputs/sitemap/sitemap'
import { readArchive } from '../read-archive'

export const GET = async (request: Request): Promise<Response> =>
  respond(request, sitemapOutput(await readArchive(), env.siteUrl()))
