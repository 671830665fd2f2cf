import { lexersFor } from '@/lib/programme/lex'
import { plainSpan } from '@/lib/programme/span'
const lex = lexersFor([], 'en')
for (const t of ['Owen Stewart: Libraries as instruments','Par Maëlle Le Goff et Hugo Ferrand', 'By Ann Lee']) console.log(JSON.stringify(lex.head(plainSpan(t,1))), lex.label(t), JSON.stringify(lex.personLine(t)))
