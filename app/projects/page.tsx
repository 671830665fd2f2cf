import type { Metadata } from 'next'
import { ProjectRows } from '@/components/project/project-rows'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { Masthead } from '@/components/site/masthead'
import { FirstPoster, NoneYet } from '@/components/site/none-yet'
import { LinkedData, PageShell } from '@/components/site/page-shell'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents, listProjects } from '@/lib/catalog'
import { listData } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'
import { byProject } from '@/lib/views/term-pages'

export const revalidate = 300

const words = messages.project

export const generateMetadata = async (): Promise<Metadata> => {
  const page = { title: words.projects, description: words.description, path: routes.projects() }
  return otherMetadata({ ...page, hidden: (await listProjects()).length === 0 }, env.siteUrl())
}

const Page = async () => {
  const events = await listEvents()
  const entries = byProject(await listProjects(), events)
  const items = entries.map(({ project: { title, slug } }) => ({ name: title, path: routes.project(slug) }))
  return (
    <PageShell still>
      <Breadcrumbs trail={[]} here={words.projects} />
      <LinkedData data={listData({ name: words.projects, path: routes.projects() }, items, env.siteUrl())} />
      <Masthead title={words.projects} count={entries.length}>
        {entries.length > 0 ? words.description : <NoneYet what={words.projects} hasEvents={events.length > 0} />}
      </Masthead>
      {events.length === 0 && <FirstPoster />}
      {entries.length > 0 && (
        <div className="section columns">
          <ProjectRows entries={entries} />
        </div>
      )}
    </PageShell>
  )
}

export default Page
