import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Redirect } from './former-addresses'

const redirects = z
  .array(z.object({ source: z.string(), destination: z.string(), permanent: z.literal(true) }))
  .readonly()

/** File of the redirects from where events have lived before. */
export const movedFile = (catalogFolder: string): string => join(catalogFolder, 'moved.json')

/**
 * The redirects that the content step has left; none as long as no content has been read. For next.config.ts, whose
 * loader knows no `@/`: nothing here imports a value by it.
 */
export const listMoved = (catalogFolder: string): readonly Redirect[] => {
  const file = movedFile(catalogFolder)
  return existsSync(file) ? redirects.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}

const served = z.array(z.object({ source: z.string(), destination: z.string() })).readonly()

/** File of the addresses of their own that free pages stand at. */
export const servedFile = (catalogFolder: string): string => join(catalogFolder, 'served.json')

/** Addresses that another one serves, as rewrites; none as long as no content has been read. */
export const listServed = (catalogFolder: string): readonly Omit<Redirect, 'permanent'>[] => {
  const file = servedFile(catalogFolder)
  return existsSync(file) ? served.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}
