import { deskFile } from '@/app/desk-session'
import { asFile } from '@/lib/registration/answers'
import { guestListCsv } from '@/lib/registration/guest-list'

/** Everybody of an event for a spreadsheet. */
export const GET = deskFile(async (context, registering) =>
  asFile('guests.csv', 'text/csv; charset=utf-8', await guestListCsv(context, registering)),
)
