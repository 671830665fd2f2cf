export { nameKey } from './name-key'
export { personFrontMatter, readPerson } from './read'
