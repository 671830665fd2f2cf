export { writeAtomically as replaceFile } from '../write-atomically'
