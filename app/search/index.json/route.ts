import { siteIndex } from '../site-index'

export const dynamic = 'force-static'

/** What the search page fetches once somebody is about to type. */
export const GET = async (): Promise<Response> => Response.json(await siteIndex())
