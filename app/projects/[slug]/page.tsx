import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LinkList } from '@/components/event/event-facts'
import { EventRows } from '@/components/event/rows'
import { Strip } from '@/components/event/sheet'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { Masthead } from '@/components/site/masthead'
import { DraftBanner, LinkedData, PageShell } from '@/components/site/page-shell'
import { Section } from '@/components/site/section'
import { RichText } from '@/components/ui/rich-text'
import { env } from '@/config/env'
import { routes, slugFrom } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents, listProjects } from '@/lib/catalog'
import { pageData } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'
import { byProject } from '@/lib/views/term-pages'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const revalidate = 300
export const dynamicParams = false

/** So many posters make a line. */
const ENOUGH = 3

const words = messages.project

export const generateStaticParams = async () => (await listProjects()).map(({ slug }) => ({ slug }))

const findProject = async ({ params }: Props) => {
  const slug = slugFrom((await params).slug)
  const project = (await listProjects()).find((one) => one.slug === slug) ?? notFound()
  const archive = await listEvents()
  return { project, archive, events: byProject([project], archive)[0]?.events ?? [] }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { project, events } = await findProject(props)
  const description = project.summary ?? words.about(project.title, events.length)
  const path = routes.project(project.slug)
  return otherMetadata({ title: project.title, description, path, hidden: project.draft }, env.siteUrl())
}

const Page = async (props: Props) => {
  const { project, archive, events } = await findProject(props)
  return (
    <PageShell still>
      <Breadcrumbs trail={[{ name: words.projects, href: routes.projects() }]} here={project.title} />
      <LinkedData
        data={pageData({ name: project.title, path: routes.project(project.slug) }, env.siteUrl(), [
          { name: words.projects, path: routes.projects() },
        ])}
      />
      {project.draft && <DraftBanner />}
      <Masthead title={project.title}>{project.summary ?? words.events(events.length)}</Masthead>
      {events.length >= ENOUGH && <Strip events={events} archive={archive} />}
      {(project.content.html !== '' || project.links.length > 0) && (
        <Section id="about" title={words.introduction}>
          <div className="columns-text">
            <RichText text={project.content} />
          </div>
          <div className="columns-aside">
            <LinkList event={{ links: project.links }} />
          </div>
        </Section>
      )}
      {events.length > 0 && (
        <Section id="events" title={words.withEvents}>
          <EventRows events={events} archive={archive} now={Date.now()} withYear />
        </Section>
      )}
    </PageShell>
  )
}

export default Page
