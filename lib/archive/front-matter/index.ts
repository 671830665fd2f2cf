export { lazyLocator } from './locator'
export { type Locator, readFrontMatter } from './read'
export { splitSource } from './source'
