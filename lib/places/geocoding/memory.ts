import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { precision } from '@/lib/model'
import type { Answer } from './answer'

const stored = z.record(
  z.string(),
  z.union([
    z.object({
      kind: z.literal('found'),
      position: z.object({ lat: z.number(), lng: z.number() }),
      precision,
      label: z.string(),
    }),
    z.object({ kind: z.literal('not-found') }),
  ]),
)

type Stored = z.infer<typeof stored>

/** What services have answered before, so that a second run does not ask again. */
export type Memory = {
  readonly recall: (key: string) => Answer | undefined
  /** Keeps what a service knows, and that it knows nothing; refusals and silence pass. */
  readonly keep: (key: string, answer: Answer) => void
}

/** Remembers answers in a file. An unreadable file is an empty memory. */
export const openMemory = (file: string): Memory => {
  const answers = new Map(Object.entries(readStored(file)))
  return {
    recall: (key) => answers.get(key),
    keep: (key, answer) => {
      if (answer.kind !== 'found' && answer.kind !== 'not-found') return
      answers.set(key, answer)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(`${file}.tmp`, JSON.stringify(Object.fromEntries(answers), undefined, 2))
      renameSync(`${file}.tmp`, file)
    },
  }
}

const readStored = (file: string): Stored => {
  try {
    return stored.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}
