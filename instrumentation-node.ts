export { guardServers } from './server/stand-before'
