import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { replaceFile } from '@/lib/files/write'
import { projectDir } from '../run'

/** Programs of live controls, by the name that pages call them (components/browser). */
const PROGRAMS = {
  copy: 'components/browser/copy.ts',
  'move-map': 'components/browser/move-map.ts',
  play: 'components/browser/play.ts',
  present: 'components/browser/present.ts',
  scan: 'components/browser/scan.ts',
  search: 'components/browser/search.ts',
  seats: 'components/browser/seats.ts',
  'view-deck': 'components/browser/view-deck.ts',
  'pdf-worker': 'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs',
} as const

/** Beside other made things; Turbopack knows it as `client-scripts`. */
const manifestFile = join(projectDir, '.client', 'scripts.json')
const folder = join(projectDir, 'public', 'client')

/** Pages of an earlier build may stay open for a while. */
const WEEK = 7 * 24 * 3600 * 1000

const SETTINGS = {
  absWorkingDir: projectDir,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  legalComments: 'none',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
} as const

/**
 * Makes what browsers fetch when somebody reaches for a live control: one file a program, named by its content, and the
 * two small scripts that stand in the page. Nothing of it is loaded otherwise.
 * @throws esbuild's error where a program cannot be bundled
 */
export const makeClientScripts = async (): Promise<void> => {
  const inPage = async (file: string): Promise<string | undefined> =>
    (await build({ ...SETTINGS, entryPoints: [file], write: false })).outputFiles[0]?.text.trim()
  const [starter, ownTime, programs] = await Promise.all([
    inPage('components/browser/starter.ts'),
    inPage('components/browser/own-time.ts'),
    build({
      ...SETTINGS,
      entryPoints: PROGRAMS,
      outdir: folder,
      // whole, each by itself: what two share is 4 KB, and a browser asks for a part that it could not have once never again
      entryNames: '[name]-[hash]',
      loader: { '.png': 'dataurl' },
      metafile: true,
    }),
  ])
  const made = Object.entries(programs.metafile.outputs)
  const scripts = Object.fromEntries(
    made.flatMap(([file, { entryPoint, cssBundle }]) => {
      const name = Object.entries(PROGRAMS).find(([, source]) => source === entryPoint)?.[0]
      const script = { script: addressOf(file), ...(cssBundle !== undefined && { style: addressOf(cssBundle) }) }
      return name === undefined ? [] : [[name, script]]
    }),
  )
  mkdirSync(join(manifestFile, '..'), { recursive: true })
  replaceFile(manifestFile, JSON.stringify({ starter, ownTime, scripts }))
  dropOld(new Set(made.map(([file]) => basename(file))))
}

const addressOf = (file: string): string => `/client/${basename(file)}`

const dropOld = (current: ReadonlySet<string>): void => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (!current.has(name) && Date.now() - statSync(path).mtimeMs > WEEK) rmSync(path)
  }
}
