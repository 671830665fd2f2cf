import type { Metadata } from 'next'
import { SearchPage } from '@/components/search/search-page'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { otherMetadata } from '@/lib/outputs/metadata/pages'
import { siteIndex } from '../search/site-index'

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

const words = messages.search

const queryOf = async ({ searchParams }: Props): Promise<string> => [(await searchParams).q].flat()[0] ?? ''

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const query = await queryOf(props)
  const title = query === '' ? words.title : words.heading(query)
  // what somebody asked is no page of the site; the form is
  return otherMetadata({ title, description: words.description, path: routes.search(), hidden: true }, env.siteUrl())
}

/** `/search` with a query: see server/rewrites.ts. */
const Page = async (props: Props) => (
  <SearchPage index={await siteIndex()} query={await queryOf(props)} archive={await listEvents()} />
)

export default Page
