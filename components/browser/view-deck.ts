import { type DeckView, showDeck } from '../talk/deck-viewer'
import { dress, optionsOf } from './control'

/** Shows the pages of a deck above the page. */
export const press = async (link: HTMLElement): Promise<void> => {
  await dress(link)
  await showDeck(optionsOf<DeckView>(link))
}
