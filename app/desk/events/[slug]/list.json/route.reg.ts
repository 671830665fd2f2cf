import { deskFile } from '@/app/desk-session'
import { PRIVATE } from '@/lib/registration/answers'
import { loadDoor } from '@/lib/registration/desk/door'

/** What a phone at the door takes along. */
export const GET = deskFile(async (context, registering, now) =>
  Response.json(await loadDoor(context, registering, now), { headers: PRIVATE }),
)
