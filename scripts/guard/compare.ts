import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { type Facts, settle } from './site'

/** How many pixels of two pictures differ visibly; the sizes where these differ. */
const comparePictures = async (before: string, after: string): Promise<string | undefined> => {
  const [a, b] = await Promise.all(
    [before, after].map((file) => sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true })),
  )
  if (a === undefined || b === undefined) return 'unreadable'
  if (a.info.width !== b.info.width || a.info.height !== b.info.height)
    return `${a.info.width}×${a.info.height} became ${b.info.width}×${b.info.height}`
  let differing = 0
  for (let at = 0; at < a.data.length; at += 3)
    if ([0, 1, 2].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > 8))
      differing += 1
  return differing === 0 ? undefined : `${differing} pixels differ`
}

/** What differs between two builds of the same code. */
const settled = (text: string): string => settle(text, 'http://site')

const withoutClasses = (text: string): string => text.replace(/ class="[^"]*"/g, '')

/** The first place where two texts part, with a little of what stands around it. */
const firstDifference = (before: string, after: string): string => {
  let at = 0
  while (at < before.length && before[at] === after[at]) at += 1
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 60), at + 100))
  return `\n    before ${around(before)}\n    after  ${around(after)}`
}

export const readFacts = (folder: string, part: string): Facts => {
  const file = join(folder, `${part}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** Every fact that is new, gone or another one, as lines. @param classes whether class names count */
export const compareFacts = (part: string, before: Facts, after: Facts, classes: boolean): readonly string[] => {
  const shown = (text: string): string => (classes ? settled(text) : withoutClasses(settled(text)))
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [a, b] = [before[name], after[name]]
    if (a === undefined) return [`${part}: ${name} is new`]
    if (b === undefined) return [`${part}: ${name} is gone`]
    return shown(a) === shown(b) ? [] : [`${part}: ${name} differs${firstDifference(shown(a), shown(b))}`]
  })
}

/** Every picture that is gone or looks different, as lines. */
export const compareScreens = async (before: string, after: string): Promise<readonly string[]> => {
  const names = existsSync(join(before, 'screens')) ? readdirSync(join(before, 'screens')) : []
  const differences: string[] = []
  for (const name of names) {
    const now = join(after, 'screens', name)
    const outcome = existsSync(now) ? await comparePictures(join(before, 'screens', name), now) : 'is gone'
    if (outcome !== undefined) differences.push(`screens: ${name}: ${outcome}`)
  }
  return differences
}
