import { ar } from './ar'
import { bg } from './bg'
import { ca } from './ca'
import { cs } from './cs'
import { da } from './da'
import { de } from './de'
import { el } from './el'
import { en } from './en'
import { es } from './es'
import { fa } from './fa'
import { fi } from './fi'
import { fr } from './fr'
import { he } from './he'
import { hi } from './hi'
import { hr } from './hr'
import { hu } from './hu'
import { id } from './id'
import { it } from './it'
import { ja } from './ja'
import { ko } from './ko'
import { nl } from './nl'
import { no } from './no'
import { pl } from './pl'
import { pt } from './pt'
import { ro } from './ro'
import { ru } from './ru'
import { sr } from './sr'
import { sv } from './sv'
import { th } from './th'
import { tr } from './tr'
import type { Vocabulary } from './types'
import { uk } from './uk'
import { vi } from './vi'
import { zh } from './zh'

export type { Sense, Vocabulary } from './types'
export { SENSES } from './types'

/** Every language the reader knows. Where two of them disagree about a word, the earlier one is asked first. */
export const VOCABULARIES: readonly Vocabulary[] = [
  ...[zh, en, ja, ko, de, fr, es, it, pt, nl, sv, no, da],
  ...[fi, pl, cs, ru, uk, tr, el, he, ar, fa, hi, id, vi, th],
  ...[ca, ro, hu, bg, hr, sr],
]
