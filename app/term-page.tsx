import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { LinkedData, PageShell } from '@/components/site/page-shell'
import { Still } from '@/components/ui/still'
import { env } from '@/config/env'
import { slugFrom } from '@/config/routes'
import { listEvents } from '@/lib/catalog'
import type { EventSummary } from '@/lib/model'
import { eventItems, listData } from '@/lib/outputs/json-ld/pages'
import { otherMetadata, sliceMetadata } from '@/lib/outputs/metadata/metadata'
import { pageful } from '@/lib/views/paging'
import type { Entry } from '@/lib/views/terms'
import type { TermKind } from './term-kinds'

type Props = { readonly params: Promise<{ readonly slug: string }> }

type Differences<Found extends Entry> = {
  /** @param now milliseconds since 1970 */
  readonly show: (entry: Found, archive: readonly EventSummary[], now: number) => ReactNode
  /** Degrees of the page's hue. */
  readonly hueOf?: (entry: Found, archive: readonly EventSummary[]) => number | undefined
  /** Linked data other than a list of its events. */
  readonly dataOf?: (entry: Found) => readonly string[]
}

/** The page of one topic, city, series or venue: the one template behind these routes. */
export const termPages = <Found extends Entry>(kind: TermKind<Found>, differences: Differences<Found>) => {
  const { title, path, routeOf, section, slice } = kind
  const { show, hueOf, dataOf } = differences
  const find = async ({ params }: Props) => {
    const slug = slugFrom((await params).slug)
    const archive = await listEvents()
    const entries = await kind.entries(archive)
    return { archive, entry: entries.find(({ term }) => term.slug === slug) ?? notFound() }
  }
  const generateStaticParams = async () =>
    (await kind.entries(await listEvents())).map(({ term }) => ({ slug: term.slug }))
  const generateMetadata = async (props: Props): Promise<Metadata> => {
    const { entry } = await find(props)
    const description = kind.describe(entry)
    return slice === undefined
      ? otherMetadata({ title: entry.term.name, description, path: routeOf(entry.term.slug) }, env.siteUrl())
      : sliceMetadata(slice, entry.term, description, env.siteUrl())
  }
  const Page = async (props: Props) => {
    const [{ archive, entry }, now] = [await find(props), Date.now()]
    const { name, slug } = entry.term
    const hue = hueOf?.(entry, archive)
    const self = { name, path: routeOf(slug) }
    const data =
      dataOf?.(entry) ??
      listData(self, eventItems(entry.events.slice(-pageful(entry.events.length))), env.siteUrl(), [
        { name: title, path },
      ])
    return (
      <PageShell {...(section && { section })} {...(hue !== undefined && { hue })}>
        <Still>
          <Breadcrumbs trail={[{ name: title, href: path }]} here={name} />
          <LinkedData data={data} />
        </Still>
        {show(entry, archive, now)}
      </PageShell>
    )
  }
  return { generateStaticParams, generateMetadata, Page }
}
