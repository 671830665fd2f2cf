export { lazyLocator } from './locator'
export { type FrontMatter, type Locator, readFrontMatter } from './read'
export { type Source, splitSource } from './source'
