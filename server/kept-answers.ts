import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants, createGunzip, gunzip, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'

const [brotli, deflate, unzip] = [promisify(brotliCompress), promisify(gzip), promisify(gunzip)]

/** Content codings (RFC 9110, section 8.4.1) in which an answer is kept; without any it is unpacked from gzip. */
export type Coding = 'br' | 'gzip'

/** An answer as it was made: what the status line, the headers and the body say to everybody. */
export type Answer = {
  readonly status: number
  /** Names in lower case; neither length nor coding nor validator among them. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** What Next says of a page: `MISS`, made for this request; `HIT`, made before; `STALE`, and being made anew. */
  readonly made?: string
  readonly body: Buffer
}

export type Kept = {
  readonly status: number
  readonly headers: Answer['headers']
  /** Weak, for all codings say the same (RFC 9110, section 8.8.1). */
  readonly etag: string
  readonly bodies: Readonly<Record<Coding, Buffer>>
  /** Without any coding, where it is sent once and not kept; the other bodies are empty then, but for the one that is sent. */
  readonly plain?: Buffer
  /** Bytes without any coding. */
  readonly length: number
  /** Milliseconds since 1970 at which the answer was last known to be right. */
  readonly checked: number
  /** Milliseconds for which it is sent without a look, and for which it may be sent while it is looked after. */
  readonly fresh: number
  readonly usable: number
}

type Life = Pick<Kept, 'fresh' | 'usable'>

/** Bytes of compressed answers in memory; what is asked for less often waits on disk, a millisecond away. */
const MEMORY = 16 * 2 ** 20

/** Bytes from which on a text is kept without any coding too: unpacking it would cost more than reading it. */
const LONG = 2 ** 20

/** Brotli as small as it gets costs a tenth of a second a page: made behind the first answer, one at a time. */
const QUALITY = { first: 5, kept: 11 }

/** Node compresses into pieces of 16 KB: what is kept shall not keep the rest of one. */
const packed = async (body: Buffer, quality: number): Promise<Buffer> =>
  Buffer.copyBytesFrom(
    await brotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      },
    }),
  )

const zip = async (body: Buffer): Promise<Buffer> => Buffer.copyBytesFrom(await deflate(body))

const etagOf = (body: Buffer): string => `W/"${createHash('sha1').update(body).digest('base64url').slice(0, 22)}"`

const CACHEABLE = /(?:^|,)\s*(?:public|s-maxage=\d+)/
const secondsIn = (control: string, name: string): number | undefined => {
  const [, seconds] = new RegExp(`(?:^|,)\\s*${name}=(\\d+)`).exec(control) ?? []
  return seconds === undefined ? undefined : Number(seconds)
}

/**
 * Seconds after which an answer is looked after, so that no page gets older than Next lets it, which is five minutes. Of
 * one that was made before nobody says when.
 */
const LOOK_AFTER: Readonly<Record<string, number>> = { MISS: 240, HIT: 60, STALE: 2 }

/** For how long an answer may be kept, in milliseconds; undefined where it may not. */
export const lifeOf = ({ status, headers, made = 'HIT' }: Omit<Answer, 'body'>): Life | undefined => {
  const told = new Map(headers)
  const control = told.get('cache-control') ?? ''
  if (status !== 200 || told.has('set-cookie') || !CACHEABLE.test(control) || /no-store|private/.test(control)) return
  const seconds = secondsIn(control, 's-maxage') ?? secondsIn(control, 'max-age') ?? 0
  if (seconds === 0) return
  const fresh = control.includes('immutable') ? seconds : Math.min(seconds, LOOK_AFTER[made] ?? 60)
  return { fresh: fresh * 1000, usable: seconds * 1000 }
}

/**
 * How long ago an answer was right, in milliseconds. One that was right after `now` tells that the clock has been set
 * back: nobody knows then, and it counts as old.
 */
export const ageOf = ({ checked }: Pick<Kept, 'checked'>, now: number): number =>
  checked > now + SECOND ? Number.POSITIVE_INFINITY : now - checked

const SECOND = 1000

/**
 * Answers that were made, compressed once and sent again: in memory, and on disk for longer.
 * @param folder of this build alone: what another one has left says other things
 */
export const keepAnswers = (folder: string) => {
  const memory = new LRUCache<string, Kept>({
    maxSize: MEMORY,
    sizeCalculation: ({ bodies, headers }) => bodies.br.length + bodies.gzip.length + 64 * headers.length + 512,
  })
  let writable = true
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    // a read-only file system: memory alone
    writable = false
  }
  const fileOf = (key: string): string => join(folder, createHash('sha256').update(key).digest('hex').slice(0, 40))
  /** The body alone, by what it says. */
  const plainOf = (etag: string): string => join(folder, `${etag.replace(/[^\w-]/g, '')}.plain`)
  /** Keys of what is to be made as small as it gets; names alone, for a crawler asks faster than that goes. */
  const lane = new Set<string>()
  let busy = false

  const work = async (): Promise<void> => {
    if (busy) return
    busy = true
    for (let [next] = lane; next !== undefined; [next] = lane) {
      lane.delete(next)
      await shrink(next).catch(() => undefined)
    }
    busy = false
  }

  /** Writes follow each other: two of one answer would meet in one file. */
  let writing: Promise<void> = Promise.resolve()
  const store = (key: string, kept: Kept): Promise<void> => {
    writing = writing.then(() => write(fileOf(key), kept)).catch(() => undefined)
    return writing
  }

  const shrink = async (key: string): Promise<void> => {
    // a crawler asks for more than the memory holds before this has come to it
    const begun = memory.peek(key) ?? (writable ? await read(fileOf(key)).catch(() => undefined) : undefined)
    if (begun === undefined) return
    // of a long one that would take a minute, and the next build says other things
    const br = begun.length < LONG ? await packed(await unzip(begun.bodies.gzip), QUALITY.kept) : begun.bodies.br
    const known = memory.peek(key)
    if (known !== undefined && known.etag !== begun.etag) return
    const kept = { ...(known ?? begun), bodies: { ...begun.bodies, br } }
    if (known !== undefined) memory.set(key, kept)
    if (writable) await store(key, kept)
  }

  return {
    /** What is kept in memory for an address. */
    find: (key: string): Kept | undefined => memory.get(key),

    /** What is kept on disk for an address, brought back into memory; nothing where that is too old. */
    recall: async (key: string, now: number): Promise<Kept | undefined> => {
      if (!writable) return undefined
      const kept = await read(fileOf(key)).catch(() => undefined)
      if (kept === undefined || ageOf(kept, now) > kept.usable) return undefined
      memory.set(key, kept)
      return kept
    },

    /** An answer ready to be sent in one coding, and not kept. */
    prepare: packOnce,

    /**
     * Keeps an answer, where that may be; one that says what the kept one says only makes that one fresh again.
     * @param coding in which it is sent now
     */
    keep: async (key: string, answer: Answer, now: number, coding: Coding | 'identity'): Promise<Kept> => {
      const life = lifeOf(answer)
      if (life === undefined) return packOnce(answer, coding)
      const known = memory.get(key)
      if (known?.etag === etagOf(answer.body)) {
        const kept = { ...known, headers: answer.headers, checked: now, ...life }
        memory.set(key, kept)
        return kept
      }
      const kept = await pack(answer, now, life)
      memory.set(key, kept)
      if (writable && answer.body.length >= LONG) {
        if (known !== undefined) await rm(plainOf(known.etag), { force: true }).catch(() => undefined)
        await replace(plainOf(kept.etag), answer.body).catch(() => undefined)
        // what is too large for the memory is found on disk alone
        await store(key, kept)
      } else if (writable) void store(key, kept)
      lane.add(key)
      void work()
      return kept
    },

    /** The body without any coding, unpacked no faster than it is read; a long one is read from disk, which costs less. */
    plain: async ({ bodies, etag, length }: Pick<Kept, 'bodies' | 'etag' | 'length'>): Promise<Readable> => {
      if (length >= LONG && writable) {
        const file = await open(plainOf(etag)).catch(() => undefined)
        if (file !== undefined) return file.createReadStream()
      }
      const unpacked = createGunzip()
      unpacked.end(bodies.gzip)
      return unpacked
    },
  }
}

const NONE = Buffer.alloc(0)

/** Compressed as it is asked for, and in no other way: nobody asks for it again. */
const packOnce = async ({ body, status, headers }: Answer, coding: Coding | 'identity'): Promise<Kept> => ({
  status,
  headers,
  etag: etagOf(body),
  bodies: {
    br: coding === 'br' ? await packed(body, QUALITY.first) : NONE,
    gzip: coding === 'gzip' ? await zip(body) : NONE,
  },
  plain: body,
  length: body.length,
  checked: 0,
  fresh: 0,
  usable: 0,
})

const pack = async ({ body, status, headers }: Answer, checked: number, life: Life): Promise<Kept> => {
  const [br, gzipped] = await Promise.all([packed(body, QUALITY.first), zip(body)])
  return { status, headers, etag: etagOf(body), bodies: { br, gzip: gzipped }, length: body.length, checked, ...life }
}

/** A line of JSON, and the bodies one after the other. */
const write = async (file: string, { bodies, ...kept }: Kept): Promise<void> => {
  const head = Buffer.from(`${JSON.stringify({ ...kept, br: bodies.br.length, gzip: bodies.gzip.length })}\n`)
  await replace(file, Buffer.concat([head, bodies.br, bodies.gzip]))
}

/** Whole or not at all. */
const replace = async (file: string, bytes: Buffer): Promise<void> => {
  const part = `${file}.${process.pid}.part`
  try {
    await writeFile(part, bytes)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw error
  }
}

const read = async (file: string): Promise<Kept | undefined> => {
  const bytes = await readFile(file)
  const end = bytes.indexOf(10)
  const { br, gzip: zipped, ...kept } = JSON.parse(bytes.subarray(0, end).toString())
  const bodies = { br: bytes.subarray(end + 1, end + 1 + br), gzip: bytes.subarray(end + 1 + br) }
  return bodies.br.length === br && bodies.gzip.length === zipped ? { ...kept, bodies } : undefined
}
