import { confirm, isCancel } from '@clack/prompts'
import { say } from '@/config/language'
import { type Finding, writePoint } from '@/lib/geocoding'
import type { Options } from './options'
import { coordinatesOf, type Outcome } from './outcome'

/** Shows a find with a link to look at, and asks whether it is the right one. */
const isRight = async (finding: Finding): Promise<boolean> => {
  if (finding.answer.kind !== 'found') return false
  const { label, position, precision } = finding.answer
  const answer = await confirm({
    message: `${finding.venue.name}（${finding.venue.city?.name ?? ''}）\n${label}\n${coordinatesOf(finding)} · ${precision}\nhttps://www.openstreetmap.org/?mlat=${position.lat}&mlon=${position.lng}#map=17/${position.lat}/${position.lng}\n${say('Write it?', '写入吗？')}`,
  })
  return !isCancel(answer) && answer
}

const decide = async (
  finding: Finding,
  { yes, dryRun, json }: Options,
): Promise<'write' | 'declined' | 'kept-back'> => {
  if (dryRun) return 'kept-back'
  if (yes) return 'write'
  if (json || !process.stdin.isTTY) return 'kept-back'
  return (await isRight(finding)) ? 'write' : 'declined'
}

/** Writes what the organizer accepts. A file that cannot be written spoils no other. */
export const acceptFindings = async (
  contentDir: string,
  findings: readonly Finding[],
  options: Options,
): Promise<readonly Outcome[]> => {
  const date = new Date().toISOString().slice(0, 10)
  const outcomes: Outcome[] = []
  for (const finding of findings) {
    if (finding.answer.kind !== 'found') {
      outcomes.push(finding)
      continue
    }
    const decision = await decide(finding, options)
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
