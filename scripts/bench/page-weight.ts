import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export type Weight = { readonly raw: number; readonly gzip: number; readonly brotli: number }
export type PageWeight = {
  readonly html: Weight
  readonly css: Weight
  readonly js: Weight
  readonly images: Weight
  /** Requests to other hosts that loading the page makes. */
  readonly foreign: readonly string[]
}

/**
 * Weighs a page as its first visitor gets it: the document and everything it names for loading at once.
 * Scripts for browsers without modules, and pictures that wait to come into view, do not count.
 */
export const weighPage = async (url: string): Promise<PageWeight> => {
  const html = await (await fetch(url)).text()
  const origin = new URL(url).origin
  const scripts = sources(html, /<script(?![^>]*\bnomodule)[^>]*\bsrc="([^"]+)"/gi)
  const styles = sources(html, /<link(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"/gi)
  const images = sources(html, /<img(?![^>]*\bloading="lazy")[^>]*\bsrc="([^"]+)"/gi)
  const inline = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '').join('')
  const all = [...scripts, ...styles, ...images].map((source) => new URL(source, url))
  return {
    html: weightOf(Buffer.from(html)),
    css: sum([
      ...(inline === '' ? [] : [weightOf(Buffer.from(inline))]),
      ...(await Promise.all(styles.map((path) => weighFile(path, url)))),
    ]),
    js: sum(await Promise.all(scripts.map((path) => weighFile(path, url)))),
    images: sum(await Promise.all(images.map((path) => weighFile(path, url)))),
    foreign: all.filter((source) => source.origin !== origin && source.protocol.startsWith('http')).map(String),
  }
}

const sources = (html: string, pattern: RegExp): readonly string[] => [
  ...new Set([...html.matchAll(pattern)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))),
]

const weighFile = async (path: string, base: string): Promise<Weight> =>
  weightOf(Buffer.from(await (await fetch(new URL(path, base))).arrayBuffer()))

const weightOf = (bytes: Buffer): Weight => ({
  raw: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length,
})

const sum = (weights: readonly Weight[]): Weight =>
  weights.reduce(
    (all, one) => ({ raw: all.raw + one.raw, gzip: all.gzip + one.gzip, brotli: all.brotli + one.brotli }),
    {
      raw: 0,
      gzip: 0,
      brotli: 0,
    },
  )
