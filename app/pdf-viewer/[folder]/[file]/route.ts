import { viewerFile } from '@/lib/net/previews/viewer-file'

type Context = { readonly params: Promise<{ readonly folder: string; readonly file: string }> }

/** What the PDF viewer reads beside its program. */
const answer = async (request: Request, { params }: Context): Promise<Response> => {
  const { folder, file } = await params
  return (await viewerFile(request, folder, file)) ?? new Response(null, { status: 404 })
}

export { answer as GET, answer as HEAD }
