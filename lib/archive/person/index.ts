export { nameKey, namesPerson } from './name-key'
export { personFrontMatter, readPerson } from './read'
