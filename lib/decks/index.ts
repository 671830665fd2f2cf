export { readListing, writeListing } from '@/lib/archive/listing'
export { describeReason } from './describe-match'
export { folderOfEvent } from './event-folder'
export { githubName, repositoryUrl } from './hosting'

export { matchDecks } from './match-decks'
export type { DeckMatch } from './matching'
export { reportMatching, type SlidesReport } from './report'
