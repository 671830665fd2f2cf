import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { projectDir } from '../run'

/** The packages whose versions figures depend on. */
const PACKAGES = ['next', 'react', 'contentlayer', 'tailwindcss', 'typescript']

const versionOf = (name: string): string => {
  const file = join(projectDir, 'node_modules', name, 'package.json')
  const { version }: { readonly version: string } = JSON.parse(readFileSync(file, 'utf8'))
  return `${name} ${version}`
}

/** What figures were measured on: day, machine and what else it was doing, versions. */
export const describeMachine = (): string => {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${memory}, ${process.platform}`
  const versions = [`Node ${process.versions.node}`, ...PACKAGES.map(versionOf)].join(', ')
  const load = (loadavg()[0] ?? 0).toFixed(1)
  return `${new Date().toISOString().slice(0, 10)}. ${machine}; load at the start ${load}. ${versions}.`
}
