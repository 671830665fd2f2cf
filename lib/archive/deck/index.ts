export { deckFrontMatter } from './front-matter'
export { readDeck } from './read'
