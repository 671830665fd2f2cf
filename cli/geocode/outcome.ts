import { say } from '@/config/language'
import type { Finding } from '@/lib/places/geocoding'

/** What became of a venue in the end. */
export type Outcome = Finding & {
  /** The file its point was written to; `declined` where the organizer said no, `kept-back` where nothing was asked. */
  readonly written?: string | 'declined' | 'kept-back'
  /** Why it could not be written. */
  readonly error?: string
}

/** Coordinates as a person checks them. */
export const coordinatesOf = ({ answer }: Finding): string =>
  answer.kind === 'found' ? `${answer.position.lat}, ${answer.position.lng}` : ''

/** What happened, in plain words. */
export const describe = ({ answer, written, error }: Outcome): string => {
  if (error !== undefined) return say(`not written: ${error}`, `没有写入：${error}`)
  switch (answer.kind) {
    case 'found':
      if (written === 'declined') return say('not accepted', '没有接受')
      if (written === 'kept-back' || written === undefined) return say('found, not written', '找到了，没有写入')
      return say(`written to ${written}`, `已写入 ${written}`)
    case 'not-found':
      return say('not found', '没有找到')
    case 'elsewhere':
      return say(
        `found only ${answer.label}, ${answer.kilometres} km from the city`,
        `只找到离市中心 ${answer.kilometres} 公里的 ${answer.label}`,
      )
    case 'refused':
      return say(`the service refused: ${answer.reason}`, `服务拒绝了请求：${answer.reason}`)
    case 'malformed':
      return say(`an answer nobody can read: ${answer.reason}`, `答复无法识别：${answer.reason}`)
    case 'offline':
      return say(`no answer: ${answer.reason}`, `没有答复：${answer.reason}`)
    case 'not-asked':
      return say('not asked', '没有询问')
  }
}

/**
 * 0 nothing left, 1 something not found or not accepted, 3 a service that would not or could not answer.
 * @param dryRun nothing was meant to be written
 */
export const exitCodeOf = (outcomes: readonly Outcome[], dryRun: boolean): number => {
  if (outcomes.some(({ answer }) => answer.kind === 'refused' || answer.kind === 'offline')) return 3
  const isDone = ({ answer, written, error }: Outcome): boolean =>
    answer.kind === 'found' && written !== 'declined' && (dryRun || written !== 'kept-back') && error === undefined
  return outcomes.every(isDone) ? 0 : 1
}
