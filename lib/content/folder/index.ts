export { copyMedia } from './copy-media'
export { lastChanges } from './history'
export { type ContentKind, kindOf, listAllFiles, listFiles, PLACES } from './list'
export { loadPage } from './load'
