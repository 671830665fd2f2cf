import { geocode } from './geocode/run'

process.exitCode = await geocode(process.argv.slice(2))
