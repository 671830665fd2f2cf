import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOMS } from '@/scripts/rooms'
import { OWN_FOLDERS, refuseOther, refuseOverlap, refuseOwnFolders } from './refuse-overlap'

describe('refuseOverlap', () => {
  const root = mkdtempSync(join(tmpdir(), 'overlap-'))
  mkdirSync(join(root, 'content', 'events'), { recursive: true })
  mkdirSync(join(root, 'old'))
  symlinkSync(join(root, 'content'), join(root, 'link'))
  const refused = (written: string) => () => refuseOverlap(join(root, written), join(root, 'content'))

  it.each(['content', 'content/', 'content/events', 'content/new/deep', 'link', 'link/new', 'old/../content', '.'])(
    'refuses %s',
    (written) => expect(refused(written)).toThrow(/Name another folder/),
  )

  it.each(['old', 'new', 'content-2', 'old/content'])('allows %s', (written) => expect(refused(written)).not.toThrow())
})

describe('refuseOwnFolders', () => {
  const root = mkdtempSync(join(tmpdir(), 'overlap-own-'))
  const project = join(root, 'project')
  for (const name of ['public', 'content', 'lib', '.next', 'site']) mkdirSync(join(project, name), { recursive: true })
  mkdirSync(join(root, 'archive', 'events'), { recursive: true })
  symlinkSync(join(project, 'public'), join(root, 'link'))
  const refused = (written: string) => () =>
    refuseOwnFolders(join(root, written), project, [join(root, 'archive'), join(project, '.next')])

  it.each([
    ...['project', '.', 'project/public', 'project/public/site', 'project/lib/x/y', 'project/content/events'],
    ...['project/.next/x', 'archive', 'archive/events/x', 'link', 'link/x'],
  ])('refuses %s', (written) => expect(refused(written)).toThrow(/Name another folder/))

  it.each(['site', 'project/site', 'project/out/site', 'project/public-2', 'archive-2'])('allows %s', (written) =>
    expect(refused(written)).not.toThrow(),
  )

  it('knows every folder of the project', () => {
    const rooms = Object.keys(ROOMS).map((room) => room.split('/')[0] ?? '')
    expect(rooms.filter((room) => !OWN_FOLDERS.includes(room))).toEqual([])
  })
})

describe('refuseOther', () => {
  const root = mkdtempSync(join(tmpdir(), 'overlap-other-'))
  for (const name of ['content', 'data']) mkdirSync(join(root, name))
  writeFileSync(join(root, 'data', 'registration.sqlite'), 'SQLite format 3')
  writeFileSync(join(root, 'data', 'backup.jsonl'), '{"meetmark":"registration","schema":1}\n')
  const refused = (file: string) => () => refuseOther(join(root, file), '{"meetmark"', join(root, 'content'))

  it.each(['data/registration.sqlite', 'data', 'content/backup.jsonl', 'content'])('refuses %s', (file) =>
    expect(refused(file)).toThrow(/Name another/),
  )

  it.each(['data/backup.jsonl', 'data/new.jsonl', 'new.jsonl'])('allows %s', (file) =>
    expect(refused(file)).not.toThrow(),
  )
})
