import { type Presentation, presentDeck } from '../deck/present-deck'
import { dress, optionsOf } from './control'

/** Begins the presentation of a deck. */
export const press = async (link: HTMLElement): Promise<void> => {
  await dress(link)
  await presentDeck(optionsOf<Presentation>(link))
}
