import { type DeckView, showDeck } from '../talk/show-deck'
import { optionsOf } from './control'

/** Shows the pages of a deck above the page. */
export const press = (link: HTMLElement): Promise<void> => showDeck(optionsOf<DeckView>(link))
