import { readFileSync } from 'node:fs'
import { parseMarkdown } from '@/lib/markdown'
import { lexersFor } from '@/lib/programme/lex'
import { linesOfBlocks } from '@/lib/programme/lines'
import { outline } from '@/lib/programme/outline'
import { segment } from '@/lib/programme/segment'
import { parse } from 'yaml'
for (const f of process.argv.slice(2)) {
  const text = readFileSync(f, 'utf8')
  const [, m = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
  const y: any = parse(m)
  const { root } = parseMarkdown(body, { file: '', firstLine: 1, field: 'body' })
  const lex = lexersFor(y.authors ?? [], y.language ?? 'zh')
  const top = outline(linesOfBlocks(root.children, lex), lex)
  const s = segment(top, lex, { authors: y.authors ?? [], firstLine: 1, file: f, title: y.title })
  const show = (l: any, d: number) => {
    const j: any = s.get(l)
    console.log('  '.repeat(d) + `[${l.form} ${l.level}] ${JSON.stringify(l.span.text.slice(0, 60))}` + (l.cells ? ' cells=' + l.cells.map((c: any) => c.column).join() : '') + (j ? ` => ${j.as} ${j.score.toFixed(2)} role=${j.role} label=${j.label?.role} opt=${j.option?.order}:${j.option?.score.toFixed(2)} ${j.option?.people.map((p: any) => p.name)}` : ''))
    for (const c of l.children) show(c, d + 1)
  }
  console.log(f); show(top, 0)
}
