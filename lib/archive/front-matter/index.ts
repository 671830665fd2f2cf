export { canonicalKeys } from './names'
export { type Locator, parseMatter } from './parse'
export { lazyLocator, readFrontMatter } from './read'
export { type Source, splitSource } from './source'
