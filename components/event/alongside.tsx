import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { TermPage } from '@/lib/views/term-page'
import { FacetList } from '../site/facet-list'
import { Section } from '../site/section'

type Props = { readonly terms: TermPage['alongside'] }

/** The other topics of a topic's events. */
export const Alongside = ({ terms }: Props) =>
  terms.length === 0 ? null : (
    <Section id="alongside" title={messages.terms.alongside}>
      <FacetList
        className="matter"
        columns={4}
        links={terms.map(({ term, events }) => ({
          name: term.name,
          href: routes.tag(term.slug),
          count: events.length,
        }))}
      />
    </Section>
  )
