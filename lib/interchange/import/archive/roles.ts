import { endingOf, isServed } from '@/config/served-files'
import { wordDates } from '@/lib/archive/event/word-dates'
import type { Generator, SiteSettings } from './settings'

/** What a file of an old site is, by where it lies. */
export type Role =
  | 'event'
  /** A text with a date that may be about an event: its fields and words tell. */
  | 'post'
  | 'person'
  | 'partner'
  | 'project'
  | 'deck'
  | 'venue'
  | 'listing'
  | 'page'
  /** The text of a list: a section, a topic, a series. */
  | 'section'
  /** Data of people, or of events, for templates. */
  | 'data'
  /** Pictures and downloads. */
  | 'asset'
  | 'settings'
  /** The fields of the page beside it, in a file of their own. */
  | 'fields'
  /** Templates, styles, scripts: how the old site looks. */
  | 'look'
  /** What a generator has made of all this. */
  | 'built'
  /** What begins with a dot: of tools, and served by nobody. */
  | 'hidden'
  | 'other'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Folders whose pages are events, in the languages that communities name them in. */
const EVENT = words(`event events talk talks meetup meetups activity activities gathering gatherings workshop workshops
  conference conferences happening happenings calendar agenda session sessions meeting meetings past-events upcoming
  webinar webinars veranstaltung veranstaltungen termin termine treffen evento eventos eventi evenement evenements
  encontro encontros encuentro encuentros incontri wydarzenia spotkania kalender 活动 活動 聚会 聚會 イベント 勉強会 행사 모임`)
const POST = words(
  'post posts blog blogs news article articles entry entries journal publication publications 文章 博客',
)
const PERSON =
  words(`author authors people person speaker speakers member members team staff organizer organizers organiser
  organisers guests presenters profiles referenten sprecher ponentes palestrantes 讲师 講者 作者 登壇者 연사`)
/** Those who give rooms, food or money. */
const PARTNER = words(`sponsors sponsor partners partner supporters sponsoren förderer patrocinadores patrocinadors
  parceiros parceiro colaboradores sponsorer 赞助 赞助商 合作伙伴 スポンサー 후원사`)
const DECK = words('slides decks')
const PROJECT = words('project projects')
const PAGES = words('page pages')
const LOOK =
  words(`layouts layout themes theme templates template includes partials components archetypes sass scss css js styles
  scripts node_modules plugins filters shortcodes i18n locales scaffolds bin test tests .github`)
const BUILT = words('resources dist _site output .cache .next .astro')
const TEXT = /\.(?:md|markdown|mdown|mkdn?|mdx|qmd|rmd|rmarkdown|rst|html?|njk|liquid|adoc|org)$/i

const bare = (name: string): string => name.replace(/^_/, '').toLowerCase().normalize('NFC')

export type RoleRules = {
  readonly settings: SiteSettings
  /** Folders that the organizer names as holding events, relative to the site. */
  readonly eventFolders: readonly string[]
}

/**
 * What a file is, by its path.
 * @param path relative to the site, with forward slashes
 */
export const roleOf = (path: string, { settings, eventFolders }: RoleRules): Role => {
  const folders = path.split('/').slice(0, -1)
  const name = path.split('/').at(-1) ?? ''
  if (settings.files.includes(path)) return 'settings'
  if (path.split('/').some((part) => part.startsWith('.') || part === 'node_modules')) return 'hidden'
  if (isBuilt(path, settings.generator)) return 'built'
  if (eventFolders.some((folder) => path.startsWith(`${folder.replace(/^\.?\/|\/$/g, '')}/`)))
    return TEXT.test(name) ? (/^_index\./.test(name) ? 'section' : 'event') : asset(path)
  const inner = settings.contentFolder === '' ? folders : relativeFolders(folders, settings.contentFolder)
  if (isData(folders, name)) return 'data'
  const isSetting = ['json', 'toml'].includes(endingOf(path))
  if (inner === undefined)
    return TEXT.test(name) || !isServed(path) || (isSetting && LOOK.has(bare(folders[0] ?? '')))
      ? lookOrOther(path, folders)
      : asset(path)
  if (isLook(inner, settings.generator)) return isServed(path) && !isSetting ? asset(path) : 'look'
  if (!TEXT.test(name)) return fileRole(path, inner)
  const isPost = settings.postFolders?.some((folder) => path.startsWith(`${folder}/`)) === true
  const role = textRole(inner, name, settings.generator)
  return isPost && role === 'page' ? 'post' : role
}

const fileRole = (path: string, folders: readonly string[]): Role => {
  const [first = ''] = folders
  if (first === 'venues' && /\.ya?ml$/.test(path)) return 'venue'
  if (first === 'materials' && /\.json$/.test(path)) return 'listing'
  return asset(path)
}

/** What a repository keeps at its root for those who work on it. */
const OF_REPOSITORY =
  /^(?:readme|license|licence|changelog|history|contributing|contributors|code_of_conduct|security|todo|maintainers|codeowners|governance|pull_request_template|claude|agents|gemini|404)\.\w+$/i

const textRole = (folders: readonly string[], name: string, generator: Generator): Role => {
  const parts = folders.map(bare)
  const isTemplate = /\.(?:njk|liquid)$/i.test(name)
  if (isTemplate) return 'look'
  if (OF_REPOSITORY.test(name) && parts.length === 0) return 'other'
  const first = parts.findIndex((part) => [EVENT, POST, PERSON, PARTNER, DECK, PROJECT].some((set) => set.has(part)))
  const kind = parts[first] ?? ''
  const isSection = /^_index(?:\.[a-z-]+)?\.\w+$/i.test(name)
  const isList = /^index(?:\.[a-z-]+)?\.\w+$/i.test(name) && parts.length === first + 1
  if (PERSON.has(kind)) return isSection && parts.length === first + 1 ? 'section' : 'person'
  if (isSection) return parts.length === 0 ? 'page' : 'section'
  if (first >= 0 && isList) return 'section'
  if (EVENT.has(kind)) return 'event'
  if (PARTNER.has(kind)) return 'partner'
  if (DECK.has(kind)) return 'deck'
  if (PROJECT.has(kind)) return 'project'
  if (POST.has(kind) || kind === 'drafts' || parts.includes('drafts')) return 'post'
  if (generator === 'pelican') return PAGES.has(parts[0] ?? '') ? 'page' : 'post'
  return 'page'
}

const relativeFolders = (folders: readonly string[], base: string): readonly string[] | undefined => {
  const root = base.split('/')
  const isInside = root.every((part, index) => folders[index] === part)
  if (!isInside) return undefined
  const rest = folders.slice(root.length)
  // Astro keeps its collections in src/content and its pages in src/pages
  return base === 'src' && (rest[0] === 'content' || rest[0] === 'pages') ? rest.slice(1) : rest
}

const isBuilt = (path: string, generator: Generator): boolean => {
  const [first = '', second = ''] = path.split('/')
  if (first === 'public' && !['astro', 'eleventy', 'folder'].includes(generator)) return true
  if (first === 'output') return generator === 'nikola' || generator === 'pelican'
  return BUILT.has(first) && (first !== 'resources' || second === '_gen')
}

const isData = (folders: readonly string[], name: string): boolean =>
  /\.(?:ya?ml|json|toml|csv)$/i.test(name) &&
  (folders.some((folder) => /^(?:_data|data)$/.test(folder)) ||
    folders.some((folder) => [PERSON, EVENT, PARTNER].some((set) => set.has(bare(folder)))) ||
    (PERSON.has(bare(name.replace(/\.\w+$/, ''))) &&
      (folders.length === 0 || folders.some((folder) => POST.has(bare(folder))))) ||
    (folders.length === 0 && EVENT.has(bare(name.replace(/\.\w+$/, '')))))

const isLook = (folders: readonly string[], generator: Generator): boolean =>
  folders.some((folder, index) => {
    if (index === 0 && folder.startsWith('_'))
      return !/^_(?:posts|drafts|pages)$/.test(folder) && LOOK.has(bare(folder))
    return index === 0 && LOOK.has(bare(folder)) && generator !== 'folder'
  })

const lookOrOther = (path: string, folders: readonly string[]): Role =>
  LOOK.has(bare(folders[0] ?? '')) ||
  /\.(?:html?|css|s[ac]ss|less|[cm]?[jt]sx?|astro|vue|svelte|njk|liquid)$/i.test(path)
    ? 'look'
    : 'other'

const asset = (path: string): Role => {
  if (
    isServed(path) &&
    !/(?:^|\/)(?:package(?:-lock)?|tsconfig|composer|netlify|vercel|.*\.11tydata)\.(?:json|toml)$/.test(path)
  )
    return 'asset'
  return /\.(?:css|s[ac]ss|less|[cm]?[jt]sx?|astro|vue|svelte|njk|liquid|html?|xml|map|woff2?)$/i.test(path)
    ? 'look'
    : 'other'
}

/** Whether data for templates are of partners, by the name of their file or folder. */
export const isOfPartners = (path: string): boolean =>
  path.split('/').some((part) => PARTNER.has(bare(part.replace(/\.\w+$/, ''))))

/**
 * A page's path behind the folder that told what it is: `content/event/2024/spring/index.md` is `2024/spring/index.md`.
 * @param eventFolders as in the rules
 */
export const behindKind = (path: string, eventFolders: readonly string[]): string => {
  const named = eventFolders
    .map((folder) => `${folder.replace(/^\.?\/|\/$/g, '')}/`)
    .find((folder) => path.startsWith(folder))
  if (named !== undefined) return path.slice(named.length)
  const parts = path.split('/')
  const kind = parts
    .slice(0, -1)
    .findIndex((part) => [EVENT, POST, PERSON, PARTNER, DECK, PROJECT].some((set) => set.has(bare(part))))
  return kind < 0
    ? /^_?index\./.test(parts.at(-1) ?? '')
      ? parts.slice(-2).join('/')
      : (parts.at(-1) ?? path)
    : parts.slice(kind + 1).join('/')
}

const EVENT_FIELDS =
  /^(?:event.*|location|place|venue|address|where|city|start.?(?:date|time|s|s_?at)?|time.?(?:start|end)|end.?(?:date|time)|date.?end|all.?day|when|speakers?|presenters?|rsvp.*|registration.*|ticket.*|meetup.*|ort|wann|wo|lieu|lugar|local|地点|地點|时间|時間|讲师|場所|日時|장소|일시)$/i

/**
 * Whether a post is about an event: at least two of its fields say so, or one of them and a day in its text, or its own
 * category does.
 */
export const isAboutEvent = (fields: Readonly<Record<string, unknown>>, body: string): boolean => {
  const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== ''
  const telling = Object.keys(fields).filter((key) => EVENT_FIELDS.test(key) && isGiven(fields[key]))
  const kinds = [fields.category, fields.categories, fields.layout, fields.type].flat().map(String)
  const named = kinds.some((kind) => kind.split(/[\s,/]+/).some((word) => EVENT.has(bare(word))))
  const told = wordDates(body).length > 0
  return (
    telling.length >= 2 ||
    (named && (telling.length > 0 || told || isGiven(fields.date))) ||
    (told && (telling.length > 0 || PLACE.test(body)))
  )
}

/** A line that names a place, as announcements have it. */
const PLACE =
  /^[ \t\u3000>*_#-]*(?:where|venue|location|place|address|ort|wo|adresse|lieu|où|lugar|local|luogo|dove|miejsce|活动地点|活動地點|地点|地點|地址|場所|会場|장소)[ \t]*(?:\*\*|__)?[ \t]*[:：|]/im
