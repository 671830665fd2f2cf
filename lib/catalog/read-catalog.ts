import { env } from '@/config/env'
import { type CatalogIndex, catalogIndex } from './index-record'
import { indexFile, readJson } from './store'
import { withoutDrafts } from './without-drafts'

/** Reads the index as the content step has left it; drafts only where they are shown. */
export const readCatalog = (): CatalogIndex => {
  const json = readJson(indexFile())
  if (json === undefined) throw new Error('There is no content index yet. Run `npm run build` or `npm run dev` first.')
  return env.showDrafts() ? catalogIndex.parse(json) : withoutDrafts(catalogIndex.parse(json))
}
