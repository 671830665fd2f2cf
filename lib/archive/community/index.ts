export { readChapter } from './chapter'
export { readPage } from './page'
export { readPartner } from './partner'
