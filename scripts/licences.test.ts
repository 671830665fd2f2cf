import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectDir } from './run'

type Package = { readonly dev?: boolean; readonly license?: string; readonly link?: boolean }

/** Packages that are installed where the site is built, by their folder. */
const packages: Readonly<Record<string, Package>> = JSON.parse(
  readFileSync(join(projectDir, 'package-lock.json'), 'utf8'),
).packages

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '')

const shipped = Object.entries(packages)
  .filter(([path, { dev, link }]) => path !== '' && dev !== true && link !== true)
  .map(([path, { license }]) => ({ name: nameOf(path), license }))

/** Terms that ask for no more than their text, whoever ships the package and however. */
const FREE = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC-BY-4.0'],
  ...['(CC-BY-4.0 AND MIT)', '(MIT OR CC0-1.0)'],
])

/** What asks for more, or says nothing in its package, each with why it may stay (docs/decisions/what-is-shipped.md). */
const LOOKED_AT: readonly (readonly [name: RegExp, license: string | undefined])[] = [
  [/^@img\/sharp-libvips-/, 'LGPL-3.0-or-later'],
  [/^@img\/sharp-wasm32$/, 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'],
  [/^@img\/sharp-win32-/, 'Apache-2.0 AND LGPL-3.0-or-later'],
  [/^(?:lightningcss.*|ical\.js)$/, 'MPL-2.0'],
  [/^imagescript$/, '(AGPL-3.0-or-later OR MIT)'],
  [/^(?:format|@contentlayer2\/source-remote-files)$/, undefined],
]

it('ships nothing on terms that nobody has looked at', () => {
  const odd = shipped.filter(
    ({ name, license }) =>
      !(license !== undefined && FREE.has(license)) &&
      !LOOKED_AT.some(([known, terms]) => known.test(name) && terms === license),
  )
  expect(odd).toEqual([])
})

it('has looked at nothing that is gone', () => {
  const gone = LOOKED_AT.filter(([known]) => !shipped.some(({ name }) => known.test(name)))
  expect(gone.map(([known]) => known.source)).toEqual([])
})

it('runs nothing of others’ at its installation but what is known', () => {
  const scripts = Object.entries(packages)
    .filter(([, one]) => 'hasInstallScript' in one && one.dev !== true)
    .map(([path]) => nameOf(path))
    .sort()
  expect(scripts).toEqual(['@photostructure/sqlite', 'contentlayer', 'esbuild', 'protobufjs'])
})
