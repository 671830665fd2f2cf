import { readFileSync } from 'node:fs'

export type TestCount = { readonly passed: number; readonly failed: number; readonly skipped: number }

const NONE: TestCount = { passed: 0, failed: 0, skipped: 0 }

/** Adds up the reports that the unit tests and the browser tests left behind. */
export const countTests = (): TestCount => {
  const unit = readReport('test-results/unit.json')
  const browser = readReport('test-results/e2e.json')
  return add(
    { passed: number(unit.numPassedTests), failed: number(unit.numFailedTests), skipped: number(unit.numPendingTests) },
    browserCount(browser.stats),
  )
}

const browserCount = (stats: unknown): TestCount => {
  if (!isReport(stats)) return NONE
  return {
    passed: number(stats.expected) + number(stats.flaky),
    failed: number(stats.unexpected),
    skipped: number(stats.skipped),
  }
}

const add = (a: TestCount, b: TestCount): TestCount => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

const isReport = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const readReport = (file: string): Readonly<Record<string, unknown>> => {
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isReport(report) ? report : {}
  } catch {
    return {}
  }
}

/** The closing line that tells every reader, human or machine, how it went. A failed step counts as one failure. */
export const describeCount = ({ passed, failed, skipped }: TestCount, stepFailed: boolean): string => {
  const failures = failed === 0 && stepFailed ? 1 : failed
  return `${passed} passed, ${failures} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
}
