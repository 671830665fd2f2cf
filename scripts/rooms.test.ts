import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageIsCurrent, ROOMS, rulesAreCurrent } from './rooms'

describe('the rooms of the house', () => {
  it('are held apart by lint as the list says (else: npm run rooms)', () => expect(rulesAreCurrent()).toBe(true))

  it('name every room of lib', () => {
    const rooms = readdirSync('lib', { withFileTypes: true }).map(({ name }) => `lib/${name}`)
    expect(rooms.filter((room) => ROOMS[room] === undefined)).toEqual([])
  })

  it('are drawn in docs/architecture.md as the list says (else: npm run rooms)', () =>
    expect(pageIsCurrent()).toBe(true))

  it('import nothing but what the list allows, and the list allows nothing twice', () => {
    const strangers = Object.entries(ROOMS).flatMap(([room, mayImport]) =>
      importsOf(room)
        .filter(({ target }) => target !== room && !mayImport.includes(target))
        .map(({ file, target }) => `${file} imports ${target}`),
    )
    expect(strangers).toEqual([])
    for (const mayImport of Object.values(ROOMS)) expect(new Set(mayImport).size).toBe(mayImport.length)
  })
})

const rooms = Object.keys(ROOMS).sort((a, b) => b.length - a.length)
const roomOf = (path: string): string | undefined => rooms.find((room) => path === room || path.startsWith(`${room}/`))

/** What the files of a room import from other rooms, read from the code itself; tests may look anywhere. */
const importsOf = (room: string): readonly { readonly file: string; readonly target: string }[] => {
  if (!existsSync(room)) return []
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((name) => join(room, name))
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|\/fixtures[/.]/.test(name))
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom |\bimport\(|^import )'(@\/|\.{1,2}\/)([^']+)'/gm)].flatMap(
      ([, start = '', path = '']) => {
        const target = roomOf(start === '@/' ? path : normalize(join(dirname(file), start, path)))
        return target === undefined ? [] : [{ file, target }]
      },
    ),
  )
}
