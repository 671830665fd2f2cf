export { nameKey, nameOfSlug, namesPerson } from './name-key'
export { personFrontMatter, readPerson } from './read'
