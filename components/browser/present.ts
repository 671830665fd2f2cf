import { type Presentation, presentDeck } from '../deck/present-deck'
import { optionsOf } from './control'

/** Begins the presentation of a deck. */
export const press = (link: HTMLElement): Promise<void> => presentDeck(optionsOf<Presentation>(link))
