import { da } from './da'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import { ja } from './ja'
import { ko } from './ko'
import { nl } from './nl'
import { no } from './no'
import { pt } from './pt'
import { sv } from './sv'
import type { Vocabulary } from './types'
import { zh } from './zh'

export type { Sense, Vocabulary } from './types'
export { SENSES } from './types'

/** Every language the reader knows. Where two of them disagree about a word, the earlier one is asked first. */
export const VOCABULARIES: readonly Vocabulary[] = [zh, en, ja, ko, de, fr, es, it, pt, nl, sv, no, da]
