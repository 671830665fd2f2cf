import { slugFrom } from '@/config/routes'
import { findEvent } from '@/lib/catalog'
import { fetchDeck } from '@/lib/net/previews/fetch-deck'

type Context = { readonly params: Promise<{ readonly slug: string; readonly talk: string }> }

/** A talk's deck, for the preview on its page; where it cannot be had, the way to where it lies. */
const answer = async (request: Request, { params }: Context): Promise<Response> => {
  const { slug, talk } = await params
  const event = await findEvent(slugFrom(slug))
  const deck = event?.talks.find((one) => one.slug === slugFrom(talk))?.deck
  if (deck?.file === undefined) return new Response(null, { status: 404 })
  return (await fetchDeck(request, deck.file)) ?? Response.redirect(deck.url, 302)
}

/** Next would answer HEAD by a GET whose body nobody reads. */
export { answer as GET, answer as HEAD }
