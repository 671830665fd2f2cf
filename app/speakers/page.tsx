import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { Masthead } from '@/components/site/masthead'
import { FirstPoster, NoneYet } from '@/components/site/none-yet'
import { LinkedData, PageShell } from '@/components/site/page-shell'
import { Section } from '@/components/site/section'
import { Frequent, LetterIndex, NameIndex } from '@/components/speaker/name-index'
import { env } from '@/config/env'
import { isLarge } from '@/config/prepared'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import { listEvents, listPeople } from '@/lib/catalog'
import { listData } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'
import { countsOf } from '@/lib/views/counts'
import { groupByInitial } from '@/lib/views/initials'
import { yearSpan } from '@/lib/views/order'
import { speakerList } from '@/lib/views/speakers'

export const revalidate = 300

const words = messages.speakers

/** Faces above the index. */
const most = 12

export const generateMetadata = (): Metadata =>
  otherMetadata({ title: words.title, description: words.description, path: routes.speakers() }, env.siteUrl())

const Page = async () => {
  const [events, people] = await Promise.all([listEvents(), listPeople()])
  const [listed, span] = [speakerList(events, people), yearSpan(events)]
  const frequent = listed.filter(({ talks, events: at }) => talks > 1 || at > 1).slice(0, most)
  const initials = groupByInitial(listed, site.language === 'en')
  const large = isLarge(events.length)
  const items = (large ? frequent : listed).map(({ person }) => ({
    name: person.name,
    path: routes.speaker(person.slug),
  }))
  return (
    <PageShell still section="speakers">
      <Breadcrumbs trail={[]} here={words.title} />
      <LinkedData data={listData({ name: words.title, path: routes.speakers() }, items, env.siteUrl())} />
      <Masthead title={words.title} count={listed.length}>
        {listed.length === 0 && <NoneYet what={words.title} hasEvents={events.length > 0} />}
        {listed.length > 0 &&
          span &&
          words.summary(countsOf(events).talks, messages.lists.years(span.first, span.last))}
      </Masthead>
      {events.length === 0 && <FirstPoster />}
      {frequent.length > 0 && (
        <Section id="frequent" title={words.frequent} hint={<p>{words.frequentHint}</p>} className="people-section">
          <Frequent listed={frequent} />
        </Section>
      )}
      {listed.length > 0 && (
        <Section id="names" title={words.byName} hint={<p>{words.byNameHint}</p>} stays>
          {large ? <LetterIndex initials={initials} /> : <NameIndex initials={initials} />}
        </Section>
      )}
    </PageShell>
  )
}

export default Page
