import { describe, expect, it } from 'vitest'
import type { CheckedProblem } from './check-archive'
import { reportAsAnnotations, reportAsJson, reportAsText } from './report'

const error: CheckedProblem = {
  file: 'content/events/a.md',
  line: 4,
  column: 11,
  field: 'date_end',
  level: 'error',
  rule: 'end-before-start',
  message: 'is not after the start',
  hint: 'Check the year.',
}
const warning: CheckedProblem = {
  ...error,
  level: 'warning',
  rule: 'tag-spelling',
  related: [{ file: 'content/events/b.md', line: 7, column: 2 }],
  edits: [{ file: 'events/a.md', line: 4, column: 11, before: 'istio', after: 'Istio' }],
}

describe('the report', () => {
  it('lists errors before warnings, and names the other place', () => {
    const lines = reportAsText([warning, error], 2).split('\n')
    expect(lines).toContain(
      'content/events/a.md:4:11 error end-before-start: date_end: is not after the start — Check the year.',
    )
    expect(lines).toContain(
      'content/events/a.md:4:11 warning tag-spelling: date_end: is not after the start (content/events/b.md:7:2) — Check the year.',
    )
    expect(lines.findIndex((line) => line.includes(' error '))).toBeLessThan(
      lines.findIndex((line) => line.includes(' warning ')),
    )
    expect(lines.at(-1)).toMatch(/2.*1.*1.*1.*--fix/)
  })

  it('does not say that there is nothing where files were found and not read', () => {
    expect(reportAsText([warning], 0).split('\n').at(-1)).toMatch(
      /^No file was read: .*1 warning|^没有读取任何文件：.*1 处警告/,
    )
    expect(reportAsText([], 0)).toMatch(/nothing to check|还没有内容/)
  })

  it('is one line where nothing is wrong', () => expect(reportAsText([], 3)).toMatch(/^[^\n]*3[^\n]*$/))

  it('is a JSON text for programs', () =>
    expect(JSON.parse(reportAsJson([error, warning], 2))).toMatchObject({
      files: 2,
      errors: 1,
      warnings: 1,
      problems: [
        { rule: 'end-before-start', fixable: false, related: [] },
        { rule: 'tag-spelling', fixable: true, related: [{ line: 7 }] },
      ],
    }))

  it('escapes what workflow commands take for syntax', () =>
    expect(reportAsAnnotations([{ ...error, file: 'a,b:c\\d.md', message: '100%\r\nof', hint: '' }])).toBe(
      '::error file=a%2Cb%3Ac/d.md,line=4,col=11,title=end-before-start::date_end: 100%25%0D%0Aof',
    ))
})
