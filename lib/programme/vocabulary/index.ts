import { ar } from './languages/ar'
import { bg } from './languages/bg'
import { ca } from './languages/ca'
import { cs } from './languages/cs'
import { da } from './languages/da'
import { de } from './languages/de'
import { el } from './languages/el'
import { en } from './languages/en'
import { es } from './languages/es'
import { fa } from './languages/fa'
import { fi } from './languages/fi'
import { fr } from './languages/fr'
import { he } from './languages/he'
import { hi } from './languages/hi'
import { hr } from './languages/hr'
import { hu } from './languages/hu'
import { id } from './languages/id'
import { it } from './languages/it'
import { ja } from './languages/ja'
import { ko } from './languages/ko'
import { nl } from './languages/nl'
import { no } from './languages/no'
import { pl } from './languages/pl'
import { pt } from './languages/pt'
import { ro } from './languages/ro'
import { ru } from './languages/ru'
import { sr } from './languages/sr'
import { sv } from './languages/sv'
import { th } from './languages/th'
import { tr } from './languages/tr'
import { uk } from './languages/uk'
import { vi } from './languages/vi'
import { zh } from './languages/zh'
import type { Vocabulary } from './types'

export type { Sense, Vocabulary } from './types'
export { SENSES } from './types'

/** Every language the reader knows. Where two of them disagree about a word, the earlier one is asked first. */
export const VOCABULARIES: readonly Vocabulary[] = [
  ...[zh, en, ja, ko, de, fr, es, it, pt, nl, sv, no, da],
  ...[fi, pl, cs, ru, uk, tr, el, he, ar, fa, hi, id, vi, th],
  ...[ca, ro, hu, bg, hr, sr],
]
