export { chapterFrontMatter, readChapter } from './chapter'
export { pageFrontMatter, readPage } from './page'
export { partnerFile, readPartner } from './partner'
