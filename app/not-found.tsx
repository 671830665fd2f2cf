import { routes } from '@/config/routes'
import { messages } from '@/i18n'

/**
 * Stands in the payload of every page, hence so short. Addresses without a page meet global-not-found; this is for
 * content that vanishes while the site runs.
 */
const NotFound = () => (
  <main id="main" className="section columns gap-y-3">
    <h1 className="text-2xl">{messages.notFound.title}</h1>
    <p>
      <a href={routes.search()}>{messages.notFound.search}</a>
    </p>
  </main>
)

export default NotFound
