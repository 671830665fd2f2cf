import type { Metadata } from 'next'
import { SearchPage } from '@/components/search/search-page'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'
import { kinds } from '@/lib/search/entries'
import type { SearchView } from '@/lib/search/search'
import { siteIndex } from '../search/site-index'

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

const words = messages.search

const oneOf = async ({ searchParams }: Props, name: string): Promise<string> =>
  [(await searchParams)[name]].flat()[0] ?? ''

const queryOf = (props: Props): Promise<string> => oneOf(props, 'q')

/** One kind by itself, and which page of it; whatever else the address says is as if it said nothing. */
const viewOf = async (props: Props): Promise<SearchView> => {
  const [asked, number] = await Promise.all([oneOf(props, 'kind'), oneOf(props, 'page')])
  const kind = kinds.find((name) => name === asked)
  const page = /^[1-9]\d{0,3}$/.test(number) ? Number(number) : 1
  return kind === undefined ? {} : { kind, page }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const query = await queryOf(props)
  const title = query === '' ? words.title : words.heading(query)
  // what somebody asked is no page of the site; the form is
  return otherMetadata({ title, description: words.description, path: routes.search(), hidden: true }, env.siteUrl())
}

/** `/search` with a query: see server/rewrites.ts. */
const Page = async (props: Props) => (
  <SearchPage
    index={await siteIndex()}
    query={await queryOf(props)}
    view={await viewOf(props)}
    archive={await listEvents()}
  />
)

export default Page
