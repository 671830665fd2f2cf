import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { LinkedData, PageShell } from '@/components/site/page-shell'
import { Section } from '@/components/site/section'
import { AppearanceList } from '@/components/speaker/appearances'
import { SpeakerFacts } from '@/components/speaker/speaker-facts'
import { SpeakerPoster } from '@/components/speaker/speaker-poster'
import { RichText } from '@/components/ui/rich-text'
import { Still } from '@/components/ui/still'
import { env } from '@/config/env'
import { preparedCount } from '@/config/prepared'
import { routes, slugFrom } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents, listPeople } from '@/lib/catalog'
import { personHue } from '@/lib/mesh'
import { speakerData } from '@/lib/outputs/json-ld/pages'
import { speakerMetadata } from '@/lib/outputs/metadata/metadata'
import { speakerPage } from '@/lib/views/speakers'
import { preparedPeople } from '@/lib/views/timeline'

type Props = { readonly params: Promise<{ readonly name: string }> }

export const revalidate = 300
export const dynamicParams = false

const words = messages.speakers

export const generateStaticParams = async () => {
  const [people, events] = [await listPeople(), await listEvents()]
  return preparedPeople(people, events, preparedCount(events.length)).map(({ slug }) => ({ name: slug }))
}

const findSpeaker = async ({ params }: Props) => {
  const [events, people, slug] = [await listEvents(), await listPeople(), slugFrom((await params).name)]
  const person = people.find((one) => one.slug === slug) ?? notFound()
  const page = speakerPage(events, person)
  return { events, person, page, talks: page.appearances.flatMap(({ talk }) => talk ?? []) }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { person, talks } = await findSpeaker(props)
  return speakerMetadata(person, talks, env.siteUrl())
}

const Page = async (props: Props) => {
  const { events, person, page, talks } = await findSpeaker(props)
  const role = page.roles[0]?.role
  const facts = { talks, nicknames: page.names, ...(role !== undefined && { role }) }
  return (
    <PageShell section="speakers" hue={personHue(person.name)}>
      <Still>
        <Breadcrumbs trail={[{ name: words.title, href: routes.speakers() }]} here={person.name} />
        <LinkedData data={speakerData(person, facts, env.siteUrl())} />
      </Still>
      <article>
        <Still>
          <SpeakerPoster person={person} page={page} />
          {person.bio && (
            <Section id="bio" title={words.bio}>
              <RichText text={person.bio} className="prose columns-text" />
            </Section>
          )}
        </Still>
        <Section id="talks" title={words.history} hint={<p>{words.historyHint}</p>} stays>
          <AppearanceList appearances={page.appearances} archive={events} />
          <SpeakerFacts person={person} page={page} />
        </Section>
      </article>
    </PageShell>
  )
}

export default Page
