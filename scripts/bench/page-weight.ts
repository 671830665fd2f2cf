import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export type Weight = { readonly raw: number; readonly gzip: number; readonly brotli: number }
export type PageWeight = {
  /** The document, with whatever is written into it. */
  readonly html: Weight
  readonly css: Weight
  readonly js: Weight
  readonly pictures: Weight
  /** Addresses on other hosts that loading the page asks. */
  readonly foreign: readonly string[]
}

/**
 * Weighs a page as its first visitor gets it: the document and everything it names for loading by itself.
 * Scripts for browsers without modules, and pictures that wait to come into view, do not count.
 */
export const weighPage = async (url: string): Promise<PageWeight> => {
  const html = await (await fetch(url)).text()
  const scripts = sources(html, /<script(?![^>]*\bnomodule)[^>]*\bsrc="([^"]+)"/gi)
  const styles = sources(html, /<link(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"/gi)
  const pictures = sources(html, /<img(?![^>]*\bloading="lazy")[^>]*\bsrc="([^"]+)"/gi)
  const weigh = async (paths: readonly string[]): Promise<Weight> =>
    sum(await Promise.all(paths.map((path) => weighFile(new URL(path, url)))))
  return {
    html: weightOf(Buffer.from(html)),
    css: await weigh(styles),
    js: await weigh(scripts),
    pictures: await weigh(pictures),
    foreign: [...scripts, ...styles, ...pictures]
      .map((source) => new URL(source, url))
      .filter(({ origin, protocol }) => origin !== new URL(url).origin && protocol.startsWith('http'))
      .map(String),
  }
}

const sources = (html: string, pattern: RegExp): readonly string[] => [
  ...new Set([...html.matchAll(pattern)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))),
]

const weighFile = async (url: URL): Promise<Weight> => weightOf(Buffer.from(await (await fetch(url)).arrayBuffer()))

/** As servers usually compress: gzip at its own default, brotli at five. */
const weightOf = (bytes: Buffer): Weight => ({
  raw: bytes.length,
  gzip: gzipSync(bytes).length,
  brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
})

const sum = (weights: readonly Weight[]): Weight =>
  weights.reduce(
    (all, one) => ({ raw: all.raw + one.raw, gzip: all.gzip + one.gzip, brotli: all.brotli + one.brotli }),
    { raw: 0, gzip: 0, brotli: 0 },
  )
