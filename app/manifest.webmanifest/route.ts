import { webManifest } from '@/lib/outputs/manifest'
import { respond } from '@/lib/outputs/respond'

export const GET = (request: Request): Response =>
  respond(request, { body: webManifest(), type: 'application/manifest+json; charset=utf-8' })
