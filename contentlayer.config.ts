import { resolve } from 'node:path'
import { env } from './config/env'
import { keptReadings } from './lib/archive/readings'
import { contentSource } from './lib/archive/source'

export default contentSource(resolve(env.contentDir()), keptReadings(process.cwd()))
