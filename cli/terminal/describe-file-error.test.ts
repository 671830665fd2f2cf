import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeFileError } from './describe-file-error'

const said = (path: string): string | undefined => {
  try {
    readFileSync(path)
  } catch (error) {
    return describeFileError(error)
  }
  return undefined
}

describe('describeFileError', () => {
  const folder = mkdtempSync(join(tmpdir(), 'file-error-'))

  it('says what is missing', () => expect(said(join(folder, 'a.md'))).toBe(`There is nothing at ${folder}/a.md.`))

  it('names a folder where a file was wanted', () => expect(said(folder)).toContain('is a folder'))

  it('leaves other errors alone', () => expect(describeFileError(new Error('no'))).toBeUndefined())
})
