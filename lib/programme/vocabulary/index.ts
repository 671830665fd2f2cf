import { en } from './en'
import type { Vocabulary } from './types'
import { zh } from './zh'

export type { Sense, Vocabulary } from './types'
export { SENSES } from './types'

/** Every language the reader knows. Where two of them disagree about a word, the earlier one is asked first. */
export const VOCABULARIES: readonly Vocabulary[] = [zh, en]
