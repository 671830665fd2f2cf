import { env } from '@/config/env'
import { respond, types } from '@/lib/outputs/respond'
import { indexablePages, sitemapPart } from '@/lib/outputs/sitemap/sitemap'
import { readArchive } from '../../read-archive'

type Props = { readonly params: Promise<{ readonly part: string }> }

export const GET = async (request: Request, { params }: Props): Promise<Response> => {
  const [, number = ''] = /^(\d{1,6})\.xml$/.exec((await params).part) ?? []
  const body = sitemapPart(indexablePages(await readArchive()), Number(number), env.siteUrl())
  return respond(request, body === undefined ? undefined : { body, type: types.xml })
}
