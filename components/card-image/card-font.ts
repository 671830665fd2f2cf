import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Face, readFace } from './woff'

/** Noto Sans SC in its heaviest cut that the site uses, simplified Chinese and Latin; its licence stands beside it. */
const file = (): string => join(process.cwd(), 'components/card-image/fonts/noto-sans-sc-700.woff')

export type CardFont = { readonly data: Buffer; readonly face: Face }

let held: CardFont | undefined

/** The one font of the share cards, read once. */
export const cardFont = (): CardFont => {
  if (held === undefined) {
    const data = readFileSync(file())
    held = { data, face: readFace(data) }
  }
  return held
}
