import type { Listing } from '@/lib/model'
import { deckFiles } from './deck-files'
import { fitOf, type MatchedEvent } from './fit'
import { pathWithin } from './hosting'
import type { DeckMatch } from './matching'
import { factsOfPath } from './path-facts'

/** A folder that agrees in month and place is the event's own, even where no deck of it has found its talk. */
const CERTAIN = 3

/**
 * The folder that holds an event's decks, where its link leads only to the repository or to a folder above.
 * @param url the event's link as written
 * @param matches those of this event
 * @returns undefined where the link is of another place, or where the folder is not certain
 */
export const folderOfEvent = (
  event: MatchedEvent,
  url: string,
  matches: readonly DeckMatch[],
  listing: Listing,
): string | undefined => {
  const linked = pathWithin(listing, url)
  if (linked === undefined) return undefined
  const own = matches.filter(({ file }) => file.listing === listing).map(({ file }) => folderOf(file.path))
  const folders = own.length > 0 ? [...new Set(own)] : fittingFolders(event, listing)
  const [folder] = folders
  if (folder === undefined || folders.length > 1 || folder === linked) return undefined
  return linked === '' || folder.startsWith(`${linked}/`) ? folder : undefined
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

const fittingFolders = (event: MatchedEvent, listing: Listing): readonly string[] => {
  const paths = new Map(deckFiles(listing).map(({ path }) => [folderOf(path), path]))
  const fits = [...paths].map(([folder, path]) => ({
    folder,
    score: fitOf(event, path, factsOfPath(path), [])?.score ?? 0,
  }))
  const top = Math.max(CERTAIN, ...fits.map(({ score }) => score))
  return fits.filter(({ score }) => score === top).map(({ folder }) => folder)
}
