import type { ContentKind } from '@/lib/archive/folder'
import type { Archive } from '@/lib/archive/whole'

type Kind = Exclude<ContentKind, 'listing' | 'page' | 'city' | 'series' | 'tag' | 'partner'>

/** Where a new file goes: into the folder and layout that most files of its kind are in, else into ours. */
export const placeFor = (kind: Kind, slug: string, { files }: Pick<Archive, 'files'>): string => {
  const layouts = LAYOUTS[kind].map((layout) => ({
    layout,
    count: [...files].filter((file) => layout.is(file)).length,
  }))
  const [common] = [...layouts].sort((a, b) => b.count - a.count)
  return (common?.layout ?? OURS[kind]).at(slug)
}

type Layout = { readonly is: (file: string) => boolean; readonly at: (slug: string) => string }

const flat = (folder: string, extension = 'md'): Layout => ({
  is: (file) => new RegExp(`^${folder}/(?!_?index\\.)[^/]+\\.${extension}$`).test(file),
  at: (slug) => `${folder}/${slug}.${extension}`,
})
const nested = (folder: string, index = 'index'): Layout => ({
  is: (file) => new RegExp(`^${folder}/[^/]+/${index}\\.md$`).test(file),
  at: (slug) => `${folder}/${slug}/${index}.md`,
})

const OURS: Readonly<Record<Kind, Layout>> = {
  event: flat('events'),
  person: flat('people'),
  venue: flat('venues', 'yaml'),
  deck: flat('slides'),
  project: flat('projects'),
}

/** Ours first: of layouts that are as common, the first is taken. */
const LAYOUTS: Readonly<Record<Kind, readonly Layout[]>> = {
  event: [OURS.event, nested('events'), flat('event'), nested('event')],
  person: [OURS.person, nested('authors', '_index'), flat('authors'), nested('author', '_index')],
  venue: [OURS.venue, flat('venues', 'yml')],
  deck: [OURS.deck, nested('slides')],
  project: [OURS.project, nested('projects'), flat('project'), nested('project')],
}
