import { say } from '@/config/language'
import type { SeatCounts } from '@/lib/model'
import type { Context, Registering } from './context'
import { listGuests } from './store/guests'

/** What only the database knows to be wrong with a policy, as sentences for organizers. */
export const warningsFor = async (
  context: Context,
  { event, policy }: Registering,
  counts: SeatCounts,
): Promise<readonly string[]> => {
  const warnings: string[] = []
  if (policy.capacity !== undefined && counts.taken > policy.capacity)
    warnings.push(
      say(
        `capacity is ${policy.capacity}, but ${counts.taken} seats are taken: nobody loses theirs, and nobody gets one until enough are given back.`,
        `capacity 写的是 ${policy.capacity}，但已有 ${counts.taken} 人有座位：不会收回，退够之前也不再放人。`,
      ),
    )
  const asked = new Set(policy.questions.map(({ ask }) => ask))
  const orphans = new Map<string, number>()
  for (const { answers } of await listGuests(context.engine, event.slug)) {
    const kept: unknown = JSON.parse(answers)
    for (const ask of typeof kept === 'object' && kept !== null ? Object.keys(kept) : [])
      if (!asked.has(ask)) orphans.set(ask, (orphans.get(ask) ?? 0) + 1)
  }
  for (const [ask, times] of orphans)
    warnings.push(
      say(
        `${times} people have answered “${ask}”, which is no longer asked: their answers are kept under these words.`,
        `有 ${times} 人回答过“${ask}”，现在已不再问：他们的回答仍按原来的文字保存。`,
      ),
    )
  return warnings
}
