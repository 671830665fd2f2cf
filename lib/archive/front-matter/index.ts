export type { Locator } from './parse'
export { lazyLocator, readFrontMatter } from './read'
export { splitSource } from './source'
