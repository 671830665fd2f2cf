import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { Masthead } from '@/components/site/masthead'
import { FirstPoster, NoneYet } from '@/components/site/none-yet'
import { LinkedData, PageShell } from '@/components/site/page-shell'
import { env } from '@/config/env'
import { listEvents } from '@/lib/catalog'
import type { EventSummary } from '@/lib/model'
import { listData, termItems } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'
import type { Entry } from '@/lib/views/terms'
import type { TermKind } from './term-kinds'

type Differences<Found extends Entry> = {
  /** One line below the title, where there is something to list. */
  readonly note: (entries: readonly Found[], archive: readonly EventSummary[]) => ReactNode
  readonly list: (entries: readonly Found[], archive: readonly EventSummary[]) => ReactNode
}

/** The page that lists all topics, cities, series or venues: the one template behind these routes. */
export const termIndex = <Found extends Entry>(kind: TermKind<Found>, { note, list }: Differences<Found>) => {
  const { title, about, path, routeOf, section } = kind
  const generateMetadata = (): Metadata => otherMetadata({ title, description: about, path }, env.siteUrl())
  const Page = async () => {
    const archive = await listEvents()
    const entries = await kind.entries(archive)
    return (
      <PageShell still {...(section && { section })}>
        <Breadcrumbs trail={[]} here={title} />
        <LinkedData data={listData({ name: title, path }, termItems(entries, routeOf), env.siteUrl())} />
        <Masthead title={title} count={entries.length}>
          {entries.length > 0 ? note(entries, archive) : <NoneYet what={title} hasEvents={archive.length > 0} />}
        </Masthead>
        {archive.length === 0 && <FirstPoster />}
        {entries.length > 0 && list(entries, archive)}
      </PageShell>
    )
  }
  return { generateMetadata, Page }
}
