import type { Metadata } from 'next'
import { CommunityFoot } from '@/app/chapter'
import { LeadPoster } from '@/components/event/poster'
import { EventRows } from '@/components/event/rows'
import { YearLine } from '@/components/event/sheet'
import { StartingPoints } from '@/components/site/facet-list'
import { Counts } from '@/components/site/masthead'
import { FirstPoster } from '@/components/site/none-yet'
import { LinkedData, PageShell } from '@/components/site/page-shell'
import { Section } from '@/components/site/section'
import { RecordingRows } from '@/components/talk/talk-rows'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { site } from '@/config/site'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { hueOf } from '@/lib/mesh'
import { homeData } from '@/lib/outputs/json-ld/pages'
import { siteMetadata } from '@/lib/outputs/metadata/metadata'
import { homePage } from '@/lib/views/home-page'

export const revalidate = 300

export const generateMetadata = (): Metadata => siteMetadata(env.siteUrl())

const words = messages.home

const Page = async () => {
  const [events, now] = [await listEvents(), Date.now()]
  const { lead, coming, featured, recordings, years, counts } = homePage(events, now)
  const [line, all] = words.line(counts.events)
  // made before: what is still is written out at once, and waits for nobody
  const foot = await CommunityFoot({ withPeople: false })
  return (
    <PageShell still {...(lead && { hue: hueOf(events, lead) })}>
      <LinkedData data={homeData(env.siteUrl())} />
      <h1 className="sr-only">{words.heading(site.name)}</h1>
      {lead ? <LeadPoster event={lead} archive={events} now={now} /> : <FirstPoster />}
      {coming.length > 0 && (
        <Section id="coming" title={words.coming}>
          <EventRows events={coming} archive={events} now={now} withYear />
        </Section>
      )}
      {featured.length > 0 && (
        <Section id="featured" title={words.featured}>
          <EventRows events={featured} archive={events} now={now} withYear />
        </Section>
      )}
      {recordings.length > 0 && (
        <Section
          id="recordings"
          title={words.recordings}
          hint={
            <p>
              <a href={routes.recordings()}>{words.allRecordings(counts.recordings)}</a>
            </p>
          }
        >
          <RecordingRows recordings={recordings} archive={events} />
        </Section>
      )}
      {events.length > 0 && (
        <Section id="explore" title={words.explore}>
          <StartingPoints archive={events} className="nothing-try columns-matter" label={words.explore} />
        </Section>
      )}
      {events.length > 0 && (
        <section className="section" aria-labelledby="line-h">
          <div className="archive-head columns">
            <h2 id="line-h">
              {line}
              <br />
              {all}
            </h2>
            <Counts
              counts={[
                { name: words.talks, count: counts.talks },
                { name: words.speakers, count: counts.speakers },
                { name: words.cities, count: counts.cities },
              ]}
            />
          </div>
          <YearLine years={years} archive={events} />
        </section>
      )}
      {foot}
    </PageShell>
  )
}

export default Page
