import { readWhen } from '@/lib/content/talks/clock'
import { lexersFor } from '@/lib/programme/lex'
import { contentHash } from '@/lib/markdown'
const lex = lexersFor([], 'zh')
for (const t of ['10:00-10:20 茶歇','14:20 Panel','15:20 Keynote']) { console.log(JSON.stringify(readWhen(t)), JSON.stringify(lex.when(t)), contentHash(JSON.stringify([readWhen(t), [], undefined, []]))) }
