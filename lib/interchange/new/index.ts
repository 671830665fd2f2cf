import type { Archive } from '@/lib/archive/whole'
import { deckRecipe } from './deck'
import { eventRecipe } from './event'
import { personRecipe } from './person'
import { projectRecipe } from './project'
import type { Recipe } from './question'
import { venueRecipe } from './venue'

export type { Answers, NewFile, Question, Recipe } from './question'

/** Everything that `npm run new` can make. */
export const recipes = {
  event: eventRecipe,
  person: personRecipe,
  venue: venueRecipe,
  deck: deckRecipe,
  project: projectRecipe,
} as const satisfies Readonly<Record<string, (archive: Archive) => Recipe>>

export type NewKind = keyof typeof recipes

/** Whether a word names something that can be made. */
export const isNewKind = (word: string): word is NewKind => Object.hasOwn(recipes, word)
