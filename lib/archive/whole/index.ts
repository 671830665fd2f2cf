export type { Archive, Claim, EventFile, Page } from './archive'
export { type ArchiveSource, gatherArchive, readArchive } from './gather'
