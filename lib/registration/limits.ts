import type { Context } from './context'
import { countHit } from './store/keys'
import { blur } from './tokens'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

type Limit = { readonly most: number; readonly within: number }

/**
 * How often something may be asked for. A network is a whole meetup behind one access point, so its limits are wide; an
 * address is one person, and each of these sends a mail to it.
 */
const LIMITS = {
  register: { network: { most: 60, within: MINUTE }, address: { most: 10, within: 60 * MINUTE } },
  again: { network: { most: 30, within: MINUTE }, address: { most: 5, within: 60 * MINUTE } },
  ticket: { network: { most: 120, within: MINUTE }, address: { most: 60, within: MINUTE } },
  desk: { network: { most: 20, within: 10 * MINUTE }, address: { most: 5, within: 10 * MINUTE } },
  // a code has six digits, and anybody may ask for one: of all links of an organizer so many may be guessed at in a day
  code: { network: { most: 60, within: DAY }, address: { most: 20, within: DAY } },
} as const satisfies Readonly<Record<string, { readonly network: Limit; readonly address: Limit }>>

/**
 * Counts a try, and says whether it was one too many. Neither a network nor an address is stored, only a keyed digest
 * whose key is another one tomorrow.
 * @param network empty where it is unknown: then only the address counts
 */
export const limitReached = async (
  context: Context,
  what: keyof typeof LIMITS,
  network: string,
  address: string,
  now: number,
): Promise<boolean> => {
  const limits = LIMITS[what]
  const isOver = async ({ most, within }: Limit, of: string): Promise<boolean> => {
    const slot = Math.floor(now / within)
    const key = blur(context.secrets, Math.floor(now / DAY), `${what} ${slot} ${of}`)
    return (await countHit(context.engine, key, (slot + 1) * within)) > most
  }
  if (network !== '' && (await isOver(limits.network, `network ${network}`))) return true
  return address !== '' && isOver(limits.address, `address ${address.toLowerCase()}`)
}
