import type { EventSummary, Project } from '@/lib/model'

export type ProjectEntry = {
  readonly project: Project
  /** The events that name it, the latest first. */
  readonly events: readonly EventSummary[]
}

/** Projects with their events, the one with most events first. */
export const byProject = (projects: readonly Project[], events: readonly EventSummary[]): readonly ProjectEntry[] =>
  projects
    .map((project) => ({
      project,
      events: events
        .filter((event) => event.projects.includes(project.slug))
        .sort((a, b) => b.time.start.epoch - a.time.start.epoch),
    }))
    .sort((a, b) => b.events.length - a.events.length || (a.project.title < b.project.title ? -1 : 1))
