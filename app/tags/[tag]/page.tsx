import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PosterLine } from '@/components/event/sheet'
import { Alongside, TermMasthead, TermRows } from '@/components/event/term-page'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { LinkedData, PageShell } from '@/components/site/page-shell'
import { Still } from '@/components/ui/still'
import { Phrases } from '@/components/ui/title-text'
import { env } from '@/config/env'
import { routes, slugFrom } from '@/config/routes'
import { synonyms } from '@/config/synonyms'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { eventItems, listData } from '@/lib/outputs/json-ld/pages'
import { sliceMetadata } from '@/lib/outputs/metadata/metadata'
import { termPage } from '@/lib/views/term-pages'
import { byTag } from '@/lib/views/terms'

type Props = { readonly params: Promise<{ readonly tag: string }> }

export const revalidate = 300
export const dynamicParams = false

const words = messages.terms

export const generateStaticParams = async () => byTag(await listEvents()).list.map(({ term }) => ({ tag: term.slug }))

const findTag = async ({ params }: Props) => {
  const events = await listEvents()
  return { events, entry: byTag(events).find(slugFrom((await params).tag)) ?? notFound() }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { term, events } = (await findTag(props)).entry
  return sliceMetadata('tags', term, words.description.tags(term.name, events.length), env.siteUrl())
}

const Page = async (props: Props) => {
  const [{ events, entry }, now] = [await findTag(props), Date.now()]
  const page = termPage(entry, now)
  const { name, slug } = entry.term
  return (
    <PageShell section="tags">
      <Still>
        <Breadcrumbs trail={[{ name: words.tags, href: routes.tags() }]} here={name} />
        <LinkedData
          data={listData({ name, path: routes.tag(slug) }, eventItems(entry.events), env.siteUrl(), [
            { name: words.tags, path: routes.tags() },
          ])}
        />
      </Still>
      <TermMasthead page={page} calendar={routes.sliceCalendar('tags', slug)} also={synonyms[name] ?? []} />
      <Still>
        <PosterLine events={entry.events} archive={events} filter={{ tag: slug }} />
        <TermRows
          page={page}
          archive={events}
          now={now}
          title={<Phrases parts={words.about(name)} />}
          href={routes.archive({ tag: slug })}
        />
        <Alongside terms={page.alongside} />
      </Still>
    </PageShell>
  )
}

export default Page
