import { lexersFor } from '@/lib/programme/lex'
const lex = lexersFor([], 'zh')
for (const t of ['林知远','何思齐','沈若溪']) console.log(t, JSON.stringify(lex.personLine(t)), lex.book.score(t))
console.log(lex.lexicon.kind('圆桌嘉宾'), lex.lexicon.role('圆桌嘉宾'))
