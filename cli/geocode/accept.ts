import { confirm, isCancel } from '@clack/prompts'
import { say } from '@/config/language'
import { type Finding, writePoint } from '@/lib/places/geocoding'
import type { Options } from './options'
import { coordinatesOf, type Outcome } from './outcome'

/** Shows a find with a link to look at, and asks whether it is the right one. @returns undefined where the organizer gave up */
const isRight = async (finding: Finding): Promise<boolean | undefined> => {
  if (finding.answer.kind !== 'found') return false
  const { label, position, precision } = finding.answer
  const answer = await confirm({
    message: `${finding.venue.name}（${finding.venue.city?.name ?? ''}）\n${label}\n${coordinatesOf(finding)} · ${precision}\nhttps://www.openstreetmap.org/?mlat=${position.lat}&mlon=${position.lng}#map=17/${position.lat}/${position.lng}\n${say('Write it?', '写入吗？')}`,
    active: say('Yes', '是'),
    inactive: say('No', '否'),
  })
  return isCancel(answer) ? undefined : answer
}

type Decision = 'write' | 'declined' | 'kept-back'

const decide = async (finding: Finding, { yes, dryRun, json }: Options): Promise<Decision | 'given-up'> => {
  if (dryRun) return 'kept-back'
  if (yes) return 'write'
  if (json || !process.stdin.isTTY) return 'kept-back'
  const right = await isRight(finding)
  return right === undefined ? 'given-up' : right ? 'write' : 'declined'
}

/** Writes what the organizer accepts, until they give up. A file that cannot be written spoils no other. */
export const acceptFindings = async (
  contentDir: string,
  findings: readonly Finding[],
  options: Options,
): Promise<readonly Outcome[]> => {
  const date = new Date().toISOString().slice(0, 10)
  const outcomes: Outcome[] = []
  let goesOn = true
  for (const finding of findings) {
    if (finding.answer.kind !== 'found') {
      outcomes.push(finding)
      continue
    }
    const told: Decision | 'given-up' = goesOn ? await decide(finding, options) : 'given-up'
    goesOn = told !== 'given-up'
    const decision = told === 'given-up' ? 'kept-back' : told
    const { position, precision } = finding.answer
    const point = { ...position, precision, source: options.geocoder.name, date }
    try {
      outcomes.push({
        ...finding,
        written: decision === 'write' ? writePoint(contentDir, finding.venue, point) : decision,
      })
    } catch (error) {
      outcomes.push({ ...finding, error: error instanceof Error ? error.message : String(error) })
    }
  }
  return outcomes
}
