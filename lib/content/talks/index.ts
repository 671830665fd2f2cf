import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { parseMarkdown, renderNodes, slugify } from '@/lib/content/markdown'
import type { Block } from '@/lib/records'
import type { BodyContext, BodyReading, TalkReading } from './reading'

export type * from './reading'

/** Reads an event's body: talks, people, and the rest in its place. */
export const readBody = (markdown: string, context: BodyContext): BodyReading => {
  const { file, firstLine, assetBase } = context
  const { root, problems } = parseMarkdown(markdown, { file, firstLine, field: 'body' })
  const setting = { topHeading: 3, ...(assetBase !== undefined && { assetBase }) }
  const talks: TalkReading[] = []
  const body: Block[] = []
  let run: Root['children'] = []
  const flush = (): void => {
    if (run.length > 0) {
      const talk = talks.at(-1)
      const content = renderNodes(run, setting)
      if (talk === undefined) body.push({ kind: 'rest', content })
      else talks[talks.length - 1] = { ...talk, abstract: content }
    }
    run = []
  }
  for (const node of root.children) {
    const bold = node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong'
    const [, name, role, title] = /^([^（(]+)[（(](.+?)[）)][：:](.+)$/s.exec(bold ? textOf(node) : '') ?? []
    if (name === undefined || role === undefined || title === undefined) {
      if (node.type !== 'thematicBreak') run.push(node)
      continue
    }
    flush()
    const line = firstLine + (node.position?.start.line ?? 1) - 1
    const slug = slugify(title)
    talks.push({ slug, title: title.trim(), kind: 'talk', speakers: [{ name, role }], line })
    body.push({ kind: 'talk', slug })
  }
  flush()
  return { talks, people: talks.flatMap(({ speakers }) => speakers), body, placements: [], problems }
}
