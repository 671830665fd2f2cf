export { type ContentKind, listFiles, PLACES } from './list'
export { loadPage } from './load'
