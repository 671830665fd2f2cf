export { personFrontMatter, readPerson } from './read'
