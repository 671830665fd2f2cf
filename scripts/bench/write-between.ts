import { readFileSync } from 'node:fs'
import { replaceFile } from '@/lib/files/write'

/**
 * Puts a text between the marks `<!-- name -->` and `<!-- /name -->` of a Markdown file, in place of what stood there.
 * The file is replaced at once, never half-written.
 * @throws where the file has no such marks
 */
export const writeBetween = (file: string, name: string, text: string): void => {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const before = readFileSync(file, 'utf8')
  const [start, end] = [before.indexOf(open), before.indexOf(close)]
  if (start === -1 || end < start) throw new Error(`${file} has no ${open} followed by ${close} to write between.`)
  replaceFile(file, `${before.slice(0, start)}${open}\n\n${text.trim()}\n\n${before.slice(end)}`)
}
