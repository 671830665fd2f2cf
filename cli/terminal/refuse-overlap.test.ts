import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refuseOverlap } from './refuse-overlap'

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
