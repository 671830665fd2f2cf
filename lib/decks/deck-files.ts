import type { ListedFile, Listing } from '@/lib/model'

/** A file of a listing that may be somebody's slides. */
export type DeckFile = ListedFile & {
  readonly listing: Listing
  /** File name without its folder. */
  readonly name: string
  /** Name without its extension. */
  readonly stem: string
}

/** Formats that slides come in; where one deck lies in several, the first of these is shown. */
const FORMATS = ['pdf', 'pptx', 'ppt', 'key', 'odp']
const DECK = new RegExp(`\\.(?:${FORMATS.join('|')})$`, 'i')

/** The decks of a listing: everything in a format of slides, each once even where it lies in several formats. */
export const deckFiles = (listing: Listing): readonly DeckFile[] => {
  const decks = new Map<string, DeckFile>()
  for (const file of listing.files) {
    if (!DECK.test(file.path)) continue
    const path = file.path.normalize('NFC')
    const name = path.slice(path.lastIndexOf('/') + 1)
    const deck: DeckFile = { ...file, path: file.path, listing, name, stem: name.replace(DECK, '').trim() }
    const key = path.replace(DECK, '').toLowerCase()
    const known = decks.get(key)
    if (known === undefined || rank(deck) < rank(known)) decks.set(key, deck)
  }
  return [...decks.values()]
}

const rank = ({ name }: DeckFile): number => FORMATS.indexOf(name.slice(name.lastIndexOf('.') + 1).toLowerCase())
