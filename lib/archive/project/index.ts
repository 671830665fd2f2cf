export { projectFrontMatter, readProject } from './read'
