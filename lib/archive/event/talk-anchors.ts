import { visit } from 'unist-util-visit'
import { parseMarkdown } from '@/lib/markdown'
import type { EventRecord } from '@/lib/model'
import type { TalkReading } from '@/lib/programme'

/**
 * Leads links to a heading that has become a talk to where the talk is: it stands on the page by its own name.
 * @param body Markdown of the event, and the line of the file on which it starts
 */
export const withTalkAnchors = (
  record: EventRecord,
  talks: readonly TalkReading[],
  body: string,
  bodyLine: number,
): EventRecord => {
  if (talks.length === 0 || !body.includes('](#')) return record
  const byLine = new Map(talks.map(({ line, slug }) => [line, slug]))
  const shown = new Set(record.talks.map(({ slug }) => slug))
  const slugs = new Map<string, string>()
  visit(parseMarkdown(body, { file: record.file, firstLine: bodyLine, field: 'body' }).root, 'heading', (heading) => {
    const id = heading.data?.hProperties?.id
    const slug = byLine.get((heading.position?.start.line ?? 0) + bodyLine - 1)
    if (typeof id === 'string' && slug !== undefined && shown.has(slug)) slugs.set(`#${encodeURIComponent(id)}`, slug)
  })
  if (slugs.size === 0) return record
  const led = (html: string): string =>
    html.replace(/href="(#[^"]+)"/g, (link, address: string) => {
      const slug = slugs.get(address)
      return slug === undefined ? link : `href="#${encodeURIComponent(slug)}"`
    })
  return JSON.parse(JSON.stringify(record), (key, value) =>
    key === 'html' && typeof value === 'string' ? led(value) : value,
  )
}
