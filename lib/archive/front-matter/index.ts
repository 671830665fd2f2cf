export type { Locator } from './parse'
export { lazyLocator, readFrontMatter } from './read'
export { type MatterLanguage, splitSource } from './source'
