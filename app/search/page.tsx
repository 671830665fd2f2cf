import type { Metadata } from 'next'
import { SearchPage } from '@/components/search/search-page'
import { LinkedData } from '@/components/site/page-shell'
import { env } from '@/config/env'
import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import { listEvents } from '@/lib/catalog'
import { pageData } from '@/lib/outputs/json-ld/pages'
import { otherMetadata } from '@/lib/outputs/metadata/metadata'
import { siteIndex } from './site-index'

const { title, description } = messages.search

export const generateMetadata = (): Metadata =>
  otherMetadata({ title, description, path: routes.search() }, env.siteUrl())

/** The form alone, prepared once; what somebody asks is answered by another page: see server/rewrites.ts. */
const Page = async () => (
  <>
    <LinkedData data={pageData({ name: title, path: routes.search() }, env.siteUrl())} />
    <SearchPage index={await siteIndex()} query="" archive={await listEvents()} />
  </>
)

export default Page
