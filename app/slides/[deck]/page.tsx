import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeckSlides } from '@/components/deck/deck-slides'
import { PresentAction } from '@/components/deck/present-action'
import { EventRows } from '@/components/event/rows'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { Masthead } from '@/components/site/masthead'
import { DraftBanner, LinkedData, PageShell } from '@/components/site/page-shell'
import { Section } from '@/components/site/section'
import { Still } from '@/components/ui/still'
import { env } from '@/config/env'
import { routes, slugFrom } from '@/config/routes'
import { messages } from '@/i18n'
import { listDecks, listEvents } from '@/lib/catalog'
import { hueOf } from '@/lib/mesh'
import { eventItems, pageData } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'

type Props = { readonly params: Promise<{ readonly deck: string }> }

export const revalidate = 300
export const dynamicParams = false

const words = messages.deck

export const generateStaticParams = async () => (await listDecks()).map(({ slug }) => ({ deck: slug }))

const findDeck = async ({ params }: Props) => {
  const slug = slugFrom((await params).deck)
  return (await listDecks()).find((deck) => deck.slug === slug) ?? notFound()
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { slug, title, summary, slides, draft } = await findDeck(props)
  const description = summary ?? words.description(title, slides.length)
  return otherMetadata({ title, description, path: routes.slides(slug), hidden: draft }, env.siteUrl())
}

const Page = async (props: Props) => {
  const [deck, archive] = await Promise.all([findDeck(props), listEvents()])
  const events = archive.filter(({ slides }) => slides === deck.slug)
  const [event] = events
  return (
    <PageShell className="deck-page" {...(event && { hue: hueOf(archive, event) })}>
      <LinkedData
        data={pageData({ name: deck.title, path: routes.slides(deck.slug) }, env.siteUrl(), eventItems(events))}
      />
      {deck.draft && <DraftBanner />}
      <Still>
        <Breadcrumbs
          trail={events.map(({ title, slug }) => ({ name: title, href: routes.event(slug) }))}
          here={deck.title}
        />
        <Masthead title={deck.title} count={deck.slides.length}>
          {deck.summary}
        </Masthead>
      </Still>
      <PresentAction deck={deck} />
      <Still>
        <DeckSlides slides={deck.slides} />
        {events.length > 0 && (
          <Section id="events" title={words.events} className="deck-events">
            <EventRows events={events} archive={archive} now={Date.now()} withYear />
          </Section>
        )}
      </Still>
    </PageShell>
  )
}

export default Page
