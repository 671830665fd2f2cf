import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { ProjectEntry } from '@/lib/views/term-pages'

type Props = { readonly entries: readonly ProjectEntry[] }

const words = messages.project

/** Projects one below the other: the name, what it is, how many events were about it. */
export const ProjectRows = ({ entries }: Props) => (
  <ul className="project-rows columns-matter">
    {entries.map(({ project: { slug, title, summary, draft }, events }) => (
      <li key={slug}>
        <a href={routes.project(slug)}>{title}</a>
        {summary !== undefined && <p>{summary}</p>}
        <p className="text-muted">{draft ? messages.draft.label : words.events(events.length)}</p>
      </li>
    ))}
  </ul>
)
