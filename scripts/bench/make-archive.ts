import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes an archive of a given size out of the real one: its files in turn, each copy with a slug, a number, a day and
 * speakers of its own, so that people, series and cities grow as they do in life. Copies lie before the real events, a
 * day apart, so that any part of the archive is as mixed as the whole.
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
      vary(text, round, index),
    )
  }
}

/**
 * The text moved to other days, with another number in its title and most of its speakers renamed: who is on stage today
 * was there at a few meetups, not at hundreds.
 * @param age days before the real archive
 */
const vary = (text: string, round: number, age: number): string => {
  if (round === 0) return text
  const authors = /^authors: \[(.*)\]$/m.exec(text)?.[1]?.match(/[^"',\s][^"',]*/g) ?? []
  const named = authors.reduce(
    (result, name, index) => result.replaceAll(name, `${name}${suffix(Math.floor((round + index) / CAREER))}`),
    text,
  )
  const shift = OLDEST - age * DAY - Date.parse(DATE.exec(text)?.[0] ?? '')
  return named
    .replace(new RegExp(DATE, 'g'), (date) => new Date(Date.parse(date) + shift).toISOString().slice(0, 10))
    .replace(
      /^(title|event): (['"]?)(.*?)(['"]?)$/gm,
      (_, key, open, title, close) => `${key}: ${open}${title} 之${round}${close}`,
    )
}

/** For how many copies in a row somebody keeps the name. */
const CAREER = 5

/** Another name for each number. */
const suffix = (generation: number): string =>
  generation === 0 ? '' : `${HAN[generation % HAN.length]}${suffix(Math.floor(generation / HAN.length))}`

const HAN = ['文', '明', '华', '强', '伟', '芳', '敏', '静', '磊', '洋', '勇', '艳', '杰', '涛', '超', '霞', '平', '刚']

/** A day of the front matter. */
const DATE = /\d{4}-\d{2}-\d{2}(?=T)/
const DAY = 86_400_000
/** Before every event of the real archive. */
const OLDEST = Date.UTC(2018, 0, 1)
