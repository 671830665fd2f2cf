import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { Masthead } from '@/components/site/masthead'
import { LinkedData, PageShell } from '@/components/site/page-shell'
import { Section } from '@/components/site/section'
import { NamesUnder } from '@/components/speaker/name-index'
import { env } from '@/config/env'
import { isLarge } from '@/config/prepared'
import { letterPart, routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import { listEvents, listPeople } from '@/lib/catalog'
import { listData } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'
import { groupByInitial } from '@/lib/views/initials'
import { speakerList } from '@/lib/views/speakers'

export const revalidate = 300
export const dynamicParams = false

type Props = { readonly params: Promise<{ readonly letter: string }> }

const words = messages.speakers

/** Everybody by the beginning of their names, in an archive too large for one page; else nobody. */
const readInitials = async () => {
  const [events, people] = await Promise.all([listEvents(), listPeople()])
  return isLarge(events.length) ? groupByInitial(speakerList(events, people), site.language === 'en') : []
}

const find = async ({ params }: Props) => {
  const [initials, { letter }] = [await readInitials(), await params]
  const initial = initials.find((one) => letterPart(one.letter) === letter)
  return initial && { initial, initials }
}

export const generateStaticParams = async () =>
  (await readInitials()).map(({ letter }) => ({ letter: letterPart(letter) }))

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const letter = (await find(props))?.initial.letter ?? ''
  const page = { title: words.withLetter(letter), description: words.description, path: routes.speakersBy(letter) }
  return otherMetadata(page, env.siteUrl())
}

const Page = async (props: Props) => {
  const found = await find(props)
  if (found === undefined) notFound()
  const { initial, initials } = found
  const title = words.withLetter(initial.letter)
  const items = initial.list.map(({ person }) => ({ name: person.name, path: routes.speaker(person.slug) }))
  return (
    <PageShell still section="speakers">
      <Breadcrumbs trail={[{ name: words.title, href: routes.speakers() }]} here={initial.letter} />
      <LinkedData data={listData({ name: title, path: routes.speakersBy(initial.letter) }, items, env.siteUrl())} />
      <Masthead title={title} count={initial.list.length} />
      <Section id="names" title={words.byName} hint={<p>{words.byNameHint}</p>} stays>
        <NamesUnder initial={initial} initials={initials} />
      </Section>
    </PageShell>
  )
}

export default Page
