import { z } from 'zod'
import { renderMarkdown } from '@/lib/markdown'
import type { Problem, Project } from '@/lib/model'
import { linksOf } from '../event/links'
import { assetBaseOf, eventSlugOf, titled } from '../event/read'
import { eventFrontMatter, eventMatter } from '../event/schema'
import { readFrontMatter, splitSource } from '../front-matter'

/** A project shares Hugo's page fields with events; only its title is required. */
export const projectFrontMatter = eventFrontMatter.extend({ external_link: z.string().nullish() })

/** Reads a page of content/projects (or Hugo's content/project). */
export const readProject = (source: {
  file: string
  text: string
}): { record: Project | undefined; problems: readonly Problem[] } => {
  const { body, ...matter } = titled(splitSource(source.text), eventSlugOf(source.file).replace(/[-_]+/g, ' '))
  const front = readFrontMatter(matter, source.file, { ...eventMatter, schema: projectFrontMatter, vital: ['title'] })
  if (front.data === undefined) return { record: undefined, problems: front.problems }
  const base = assetBaseOf(source.file)
  const rendered = renderMarkdown(body, { assetBase: base })
  const record: Project = {
    slug: eventSlugOf(source.file, front.data.slug),
    title: front.data.title,
    ...(front.data.summary === undefined ? {} : { summary: front.data.summary }),
    content: rendered.content,
    links: linksOf(front.data, base),
    draft: front.data.draft ?? false,
    file: source.file,
  }
  return { record, problems: [...front.problems, ...rendered.problems] }
}
