export type { Archive, Claim, EventFile, Page, PersonFile } from './archive'
export { type ArchiveSource, gatherArchive } from './gather'
export { readArchive } from './read'
