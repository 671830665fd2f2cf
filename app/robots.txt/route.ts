import { env } from '@/config/env'
import { respond, types } from '@/lib/outputs/respond'
import { robots } from '@/lib/outputs/sitemap/sitemap'

export const GET = (request: Request): Response =>
  respond(request, { body: robots(env.siteUrl(), !env.showDrafts()), type: types.text })
