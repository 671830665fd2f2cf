import { createHash } from 'node:crypto'

/** A strong validator (RFC 9110, section 8.8.3): the same for the same bytes. */
export const tagOf = (body: string): string => `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

/** Whether the client's copy is still good (RFC 9110, section 13.2.2): a date only counts where there is no tag. */
export const isFresh = (request: Request, tag: string, modified?: Date): boolean => {
  const tags = request.headers.get('if-none-match')
  if (tags !== null) return tags.trim() === '*' || tags.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
  const since = Date.parse(request.headers.get('if-modified-since') ?? '')
  return modified !== undefined && since >= modified.getTime()
}
