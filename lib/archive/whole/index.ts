export type { Archive, Claim, EventFile, Page } from './archive'
export { type ArchiveSource, gatherArchive } from './gather'
export { readArchive } from './read'
