export { fetchGithub } from './fetch-github'
export { makeListing, parseListingTable, SourceError } from './listing'
export { readClone } from './read-clone'
