import { readArchive } from '@/app/read-archive'
import { env } from '@/config/env'
import { respond, types } from '@/lib/outputs/respond'
import { indexablePages } from '@/lib/outputs/sitemap/indexable-pages'
import { sitemap } from '@/lib/outputs/sitemap/sitemap'

export const GET = async (request: Request): Promise<Response> => {
  const body = sitemap(indexablePages(await readArchive()), env.siteUrl())
  return respond(request, { body, type: types.xml })
}
