import { startTileServer } from './tile-server'

/** The tile server of the browser tests; its port is the one that playwright.config.ts puts into MAP_TILES. */
const { origin } = await startTileServer(4999)
console.log(`Painting tiles at ${origin}`)
