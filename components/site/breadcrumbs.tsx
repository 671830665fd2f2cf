import { routes } from '@/config/routes'
import { messages } from '@/i18n'

export type Crumb = { readonly name: string; readonly href: string }

type Props = {
  /** The pages between home and this one. */
  readonly trail: readonly Crumb[]
  /** This page. */
  readonly here: string
  /** No heading says what stands here: it stays in sight on a phone. */
  readonly whole?: boolean
}

/** The way from home to this page, drawn as a piece of the route. */
export const Breadcrumbs = ({ trail, here, whole = false }: Props) => (
  <nav className={whole ? 'breadcrumbs whole' : 'breadcrumbs'} aria-label={messages.breadcrumbs.label}>
    <ol>
      {[{ name: messages.breadcrumbs.home, href: routes.home() }, ...trail].map(({ name, href }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
      <li>
        <span aria-current="page">{here}</span>
      </li>
    </ol>
  </nav>
)
