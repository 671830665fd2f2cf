import { eventSlugOf } from '@/lib/archive/event'
import type { EventRecord, Project } from '@/lib/model'

/**
 * The slugs of the projects that an event names. Organizers write the project's file or folder; its page may have a
 * slug of its own. Names of nothing are left out, as the check reports them; so are drafts, but for an event that is one.
 */
export const connectProjects = (
  { projects: names, draft }: Pick<EventRecord, 'projects' | 'draft'>,
  projects: readonly Project[],
): readonly string[] => {
  const open = projects.filter((project) => draft || !project.draft)
  const byName = new Map(open.flatMap(({ slug, file }) => [eventSlugOf(file), slug].map((name) => [name, slug])))
  return [...new Set(names.flatMap((name) => byName.get(name) ?? []))]
}
