import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'
import { env } from '@/config/env'
import { bins, run, runNode } from '../run'

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'msedge']
const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const REMEDY = `No browser was found and none could be installed.
Install Chrome or Chromium, or set CHROMIUM_PATH to one, and run the tests again.`

/**
 * Finds a Chromium for the browser tests: CHROMIUM_PATH, Playwright's own, the system's; else installs one and says so.
 * @returns the path of its executable
 * @throws an Error that names the remedy where there is none to be had
 */
export const findBrowser = async (): Promise<string> => {
  const found = presentBrowser()
  if (found !== undefined) return found
  console.log('No Chrome or Chromium was found: installing one with `playwright install chromium` …')
  if ((await runNode(bins.playwright(), ['install', 'chromium'])) !== 0) await installWithApt()
  const installed = presentBrowser()
  if (installed === undefined) throw new Error(REMEDY)
  return installed
}

const presentBrowser = (): string | undefined => {
  const own = env.chromiumPath()
  if (own !== '') {
    if (existsSync(own)) return own
    throw new Error(`CHROMIUM_PATH is ${own}, but there is no such file. Correct it or unset it.`)
  }
  return [chromium.executablePath(), ...onPath(), ...FIXED].find((path) => path !== '' && existsSync(path))
}

const onPath = (): readonly string[] =>
  env
    .path()
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))

/** Debian and its kin package Chromium themselves; only root may ask for it. */
const installWithApt = async (): Promise<void> => {
  if (process.getuid?.() !== 0 || !onPathHas('apt-get')) return
  console.log('That download is not to be had here: installing Debian’s chromium with apt-get …')
  await run('apt-get', ['update'])
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'])
}

const onPathHas = (name: string): boolean =>
  env
    .path()
    .split(delimiter)
    .some((folder) => existsSync(join(folder, name)))
