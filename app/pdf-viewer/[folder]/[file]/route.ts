import { viewerFile } from '@/lib/net/previews/viewer-file'

type Context = { readonly params: Promise<{ readonly folder: string; readonly file: string }> }

/** What the PDF viewer reads beside its program. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> => {
  const { folder, file } = await params
  return (await viewerFile(folder, file)) ?? new Response(null, { status: 404 })
}
