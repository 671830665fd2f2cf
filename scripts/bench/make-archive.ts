import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes an archive of a given size out of the real one: its files in turn, each copy with a slug, a number, a day and
 * speakers of its own, so that people, series and cities grow as they do in life.
 * @param folder emptied first
 */
export const makeArchive = (source: string, folder: string, size: number): void => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'events'), { recursive: true })
  cpSync(join(source, 'people'), join(folder, 'people'), { recursive: true })
  cpSync(join(source, 'venues'), join(folder, 'venues'), { recursive: true })
  const templates = readdirSync(join(source, 'events'))
    .filter((name) => name.endsWith('.md'))
    .sort()
  for (let index = 0; index < size; index += 1) {
    const name = templates[index % templates.length] ?? ''
    const round = Math.floor(index / templates.length)
    const text = readFileSync(join(source, 'events', name), 'utf8')
    writeFileSync(
      join(folder, 'events', name.replace(/\.md$/, round === 0 ? '.md' : `-${round}.md`)),
      vary(text, round),
    )
  }
}

/** The text moved to other days, with another number in its title and one speaker in three renamed. */
const vary = (text: string, round: number): string => {
  if (round === 0) return text
  const authors = /^authors: \[(.*)\]$/m.exec(text)?.[1]?.match(/[^"',\s][^"',]*/g) ?? []
  const renamed = authors.filter((_, index) => index % 3 === round % 3)
  const named = renamed.reduce((result, name) => result.replaceAll(name, `${name}${HAN[round % HAN.length]}`), text)
  return named
    .replace(/(\d{4})-(\d{2})-(\d{2})(?=T)/g, (_, year: string, month: string, day: string) =>
      moved(year, month, day, round),
    )
    .replace(
      /^(title|event): (['"]?)(.*?)(['"]?)$/gm,
      (_, key, open, title, close) => `${key}: ${open}${title} 之${round}${close}`,
    )
}

const HAN = ['文', '明', '华', '强', '伟', '芳', '敏', '静', '磊', '洋', '勇', '艳', '杰', '涛', '超', '霞', '平', '刚']

const moved = (year: string, month: string, day: string, round: number): string =>
  new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)) - round * 3 * 86_400_000).toISOString().slice(0, 10)
