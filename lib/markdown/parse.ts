import type { Code, Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { say } from '@/config/language'
import type { Problem } from '@/lib/model'
import { endBareUrlsAtHan } from './bare-url'
import { cleanHtml } from './clean-html'
import { fitTables, keepLabelLines, readBarTables, readEmoji } from './dialect'
import { nameHeadings } from './headings'
import { checkLinks, readSpacedNames, resolveReferences } from './links'
import { readLiquid } from './liquid'
import { mathSyntax } from './math'
import { collectProblems, type Origin } from './problems'
import type { OwnShortcodes } from './shortcode-content'
import { shortcodeSyntax } from './shortcode-syntax'
import { resolveShortcodes } from './shortcodes'
import { normalizeSource, readySource, spellOutDialect, tooComplex } from './source'

/** `14:00~14:30` is a span of time: only two tildes strike out. */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(endBareUrlsAtHan)
  .use(shortcodeSyntax)
  .use(mathSyntax)
  .freeze()

/** Parsed Markdown in which every block stands for itself, and what its author should know about it. */
export type Parsed = { readonly root: Root; readonly problems: readonly Problem[] }

/**
 * Parses GitHub-flavoured Markdown with Hugo's shortcodes as Chinese prose needs it. Nodes have positions counted from
 * the Markdown's own first line. Never throws: what cannot be parsed in reasonable time is shown as it is
 * written, with a problem.
 */
export const parseMarkdown = (source: string, origin: Origin, own?: OwnShortcodes): Parsed => {
  const { problems, report } = collectProblems(origin)
  const plain = normalizeSource(source)
  let reason = tooComplex(plain)
  const markdown = reason === undefined ? readySource(readLiquid(plain, report)) : plain
  try {
    if (reason === undefined) {
      const root = processor.parse(spellOutDialect(markdown))
      resolveReferences(root)
      readSpacedNames(root)
      resolveShortcodes(root, report, own)
      cleanHtml(root, report)
      readBarTables(root)
      fitTables(root)
      keepLabelLines(root)
      checkLinks(root, report)
      nameHeadings(root)
      readEmoji(root)
      return { root, problems }
    }
  } catch (error) {
    // The engine's own bounds (stack, memory) and its own faults end here; the text must survive both.
    reason =
      error instanceof RangeError
        ? say('it nests too deep', '嵌套过深')
        : say('the Markdown engine gave up on it', 'Markdown 引擎无法解析')
  }
  report('unreadable-markdown', undefined, {
    level: 'error',
    message: say(`This text is shown as it is written, because ${reason}.`, `正文按原样显示，因为${reason}。`),
    hint: say('Split it, or take the excess marks out.', '请拆分正文，或去掉多余的标记。'),
  })
  return { root: { type: 'root', children: [asWritten(markdown)] }, problems }
}

const asWritten = (markdown: string): Code => {
  const end = { line: markdown.split('\n').length, column: 1 }
  return { type: 'code', value: markdown, position: { start: { line: 1, column: 1 }, end } }
}
