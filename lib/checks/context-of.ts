import { gatherArchive } from '@/lib/archive/whole'
import type { Problem } from '@/lib/model'
import { applyRules } from './check-archive'
import type { CheckContext, Rule } from './rule'

type Texts = Readonly<Record<string, string>>

/** An archive of texts in memory, for tests of rules. */
export const contextOf = (texts: Texts, more: Partial<CheckContext> = {}): CheckContext => ({
  ...gatherArchive({
    files: Object.keys(texts).sort(),
    load: (file) => ({ file, text: texts[file] ?? '', siblings: [] }),
  }),
  today: '2026-01-01',
  formerSlugs: [],
  formerTalks: [],
  ...more,
})

/** An event's text: a title and a date unless the front matter gives others. */
export const eventText = (frontMatter: string, body = ''): string => {
  const title = /^title:/m.test(frontMatter) ? '' : 'title: 聚会\n'
  const date = /^(?:date|event_start):/m.test(frontMatter) ? '' : 'date: 2024-05-11T13:00:00+08:00\n'
  return `---\n${frontMatter}\n${title}${date}---\n${body}`
}

/** What a rule finds in such an archive, as `file:line:column field`, with the places it relates to. */
export const found = (rule: Rule, texts: Texts, more: Partial<CheckContext> = {}): readonly string[] =>
  applyRules([rule], contextOf(texts, more)).map(brief)

const brief = ({ file, line, column, field, related = [] }: Problem): string =>
  [`${file}:${line}:${column} ${field}`, ...related.map((spot) => `${spot.file}:${spot.line}:${spot.column}`)].join(
    ' ~ ',
  )
