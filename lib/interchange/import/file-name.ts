import type { EventFacts } from './event-facts'

/** Fewer letters than this name nothing. */
const TELLING = 8
const LONGEST = 60

/**
 * Names an event's file: what its title says in ASCII, with the day in front where that is little or taken.
 * Han characters have no ASCII without a dictionary, and a wrong reading would stay in the address for good.
 * @param taken names that other files have
 */
export const eventFileName = ({ title, start }: EventFacts, taken: ReadonlySet<string>): string => {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  const day = start.slice(0, 10)
  const letters = words.replace(/[^a-z]/g, '').length
  const names = [...(letters >= TELLING ? [words] : []), [day, words].filter(Boolean).join('-')]
  const free = names.find((name) => !taken.has(name))
  if (free !== undefined) return free
  const last = names.at(-1) ?? day
  for (let number = 2; ; number += 1) if (!taken.has(`${last}-${number}`)) return `${last}-${number}`
}
