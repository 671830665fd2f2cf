import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FreePageText } from '@/components/community/free-page'
import { MakersSection } from '@/components/community/makers'
import { SourceLinks } from '@/components/community/source-links'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { Masthead } from '@/components/site/masthead'
import { DraftBanner, LinkedData, PageShell } from '@/components/site/page-shell'
import { dayWords } from '@/components/ui/event-date'
import { env } from '@/config/env'
import { slugFrom } from '@/config/routes'
import { messages } from '@/i18n'
import { listPages, listPeople } from '@/lib/catalog'
import { pageData } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'
import { avatarsOf } from '@/lib/views/speakers'

type Props = { readonly params: Promise<{ readonly page: string }> }

export const dynamicParams = false

const words = messages.community

export const generateStaticParams = async () => (await listPages()).map(({ slug }) => ({ page: slug }))

const find = async ({ params }: Props) => {
  const slug = slugFrom((await params).page)
  return (await listPages()).find((page) => page.slug === slug) ?? notFound()
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { title, summary, content, path, draft } = await find(props)
  return otherMetadata({ title, description: summary ?? content.text, path, hidden: draft }, env.siteUrl())
}

const Page = async (props: Props) => {
  const [page, people] = [await find(props), await listPeople()]
  const { title, path, modified, organizers = [], draft, file } = page
  return (
    <PageShell still>
      <Breadcrumbs trail={[]} here={title} />
      {draft && <DraftBanner />}
      <LinkedData data={pageData({ name: title, path }, env.siteUrl())} />
      <Masthead title={title}>{modified && words.page.changed(dayWords(modified.slice(0, 10), 'full'))}</Masthead>
      <div className="free-page-rule" aria-hidden="true" />
      <FreePageText page={page} more={organizers.length === 0 ? [] : [{ name: words.makers, slug: 'makers' }]} />
      <MakersSection makers={organizers} avatars={avatarsOf(people)} known={new Set(people.map(({ slug }) => slug))} />
      <SourceLinks file={file} title={title} address={`${env.siteUrl()}${path}`} />
    </PageShell>
  )
}

export default Page
