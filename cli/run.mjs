// Plain JavaScript, for it is what comes before a compiler.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * Runs a command (`node cli/run.mjs check …`) out of one file, which is made of the command and all that it imports when
 * one of these has changed. Compiling each module at each start takes three times as long as most commands do.
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [name = '', ...args] = process.argv.slice(2)

/** Folders that commands are made of. */
const SOURCES = ['cli', 'config', 'i18n', 'lib', 'scripts']

/** As deep below the project's folder as scripts/run.ts, which reckons with it. */
const folder = join(root, '.cli')

/** Names every source with its size and time: whatever is edited makes another name. */
const fingerprint = () => {
  const hash = createHash('sha256').update(process.version)
  const add = (path) => {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path}\0${size}\0${mtimeMs}\n`)
  }
  for (const source of SOURCES)
    for (const entry of readdirSync(join(root, source), { recursive: true, withFileTypes: true }))
      if (/\.(?:[cm]?[jt]sx?|json)$/.test(entry.name) && !/\.test\.|fixtures/.test(join(entry.path, entry.name)))
        add(join(entry.path, entry.name))
  for (const file of ['package-lock.json', 'tsconfig.json']) add(join(root, file))
  return hash.digest('hex').slice(0, 16)
}

const make = async (file) => {
  const { build } = await import('esbuild')
  const part = `${file}.${process.pid}.mjs`
  mkdirSync(folder, { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints: [`cli/${name}.ts`],
    outfile: part,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    // brings binaries or reads files beside itself
    external: ['sharp', 'esbuild', 'next', 'contentlayer', '@photostructure/sqlite', 'pg', 'playwright'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  })
  renameSync(part, file)
  for (const old of readdirSync(folder))
    if (old.startsWith(`${name}-`) && join(folder, old) !== file) rmSync(join(folder, old), { force: true })
}

const source = join(root, 'cli', `${name}.ts`)
if (!/^[a-z-]+$/.test(name) || !existsSync(source)) {
  console.error(`There is no command ${name}.`)
  process.exit(2)
}

/** The one file; or the source itself, compiled on the way, where nothing may be written. */
const ready = async () => {
  const file = join(folder, `${name}-${fingerprint()}.mjs`)
  try {
    if (!existsSync(file)) await make(file)
    return file
  } catch (error) {
    if (error.code !== 'EROFS' && error.code !== 'EACCES') throw error
    const { register } = await import('tsx/esm/api')
    register()
    return source
  }
}

process.argv = [process.argv[0], source, ...args]
await import(pathToFileURL(await ready()).href)
