import { ticketFile } from '@/app/ticket-step'
import { asFile } from '@/lib/registration/answers'
import { dataOf } from '@/lib/registration/tickets'

/** Everything that is kept about whoever holds the ticket. */
export const GET = ticketFile(async (context, held) =>
  asFile(
    'about-me.json',
    'application/json; charset=utf-8',
    `${JSON.stringify(await dataOf(context, held), null, 2)}\n`,
  ),
)
