import { site } from './site'

/**
 * The only reader of the environment. Every variable has a default, so that the two README commands need none.
 * Functions, not constants: scripts may set a variable before the first read.
 */
export const env = {
  /** Folder with the event Markdown, absolute or relative to the project. */
  contentDir: (): string => process.env.CONTENT_DIR || 'content',
  /** Where Next writes its build, relative to the project. */
  distDir: (): string => process.env.DIST_DIR || '.next',
  /** Where the content step leaves what pages read, relative to the project: one folder for each build. */
  catalogDir: (): string => `.contentlayer/catalog${(process.env.DIST_DIR || '.next').replace(/^\.next/, '')}`,
  /** The site's public origin without a trailing slash. */
  siteUrl: (): string =>
    (process.env.SITE_URL || site.url || vercelOrigin() || 'http://localhost:3000').replace(/\/+$/, ''),
  port: (): number => Number(process.env.PORT || 3000),
  /** Where this process answers itself; on Vercel, where no process does, the public address. */
  ownOrigin: (): string => (process.env.VERCEL ? env.siteUrl() : `http://127.0.0.1:${process.env.PORT || 3000}`),
  /** Whether Next renders: its bundler puts a constant here. */
  isNext: (): boolean => process.env.NEXT_RUNTIME === 'nodejs',
  /** Whether somebody is writing: `npm run dev`. */
  isDevelopment: (): boolean => process.env.NODE_ENV === 'development',
  /** Drafts are shown while writing and in preview deployments, never in production. */
  showDrafts: (): boolean => process.env.NODE_ENV !== 'production' || process.env.VERCEL_ENV === 'preview',
  /** Where map tiles come from: `off`, `osm`, `tianditu` with a key, or a template with {z}, {x} and {y}. */
  map: () => ({
    tiles: process.env.MAP_TILES || site.map.tiles || 'osm',
    key: process.env.MAP_TILES_KEY || '',
    /** The line of credit under every map, in place of the source's own. */
    attribution: process.env.MAP_ATTRIBUTION || site.map.attribution,
    /** How many tiles are fetched in a minute at most: the source's terms, and nobody's flood. */
    perMinute: Number(process.env.MAP_TILES_PER_MINUTE || 600),
    /** 审图号, where the map has one. */
    reviewNumber: process.env.MAP_REVIEW_NUMBER || site.map.reviewNumber,
  }),
  /** Key of AMap's web service, for `npm run geocode`. */
  amapKey: (): string => process.env.AMAP_KEY || '',
  /** File in which `npm run geocode` keeps what services have answered. */
  geocodeMemory: (): string => process.env.GEOCODE_MEMORY || 'node_modules/.cache/meetmark/geocode.json',
  /** More hosts of decks that pages may show, apart by commas, on top of those in config/site.ts. */
  deckHosts: (): readonly string[] => (process.env.DECK_HOSTS || '').split(',').filter(Boolean),
  /** Mail or web address that map services find in our User-Agent. */
  contact: (): string => process.env.CONTACT || site.contact,
  /** POSIX locale of the terminal, such as zh_CN.UTF-8; empty where none is set. */
  locale: (): string => process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '',
  /** A Chrome or Chromium for the browser tests; empty to look for one. */
  chromiumPath: (): string => process.env.CHROMIUM_PATH || '',
  /** A PostgreSQL on which tests may make databases; empty to start one. */
  testDatabaseUrl: (): string => process.env.TEST_DATABASE_URL || '',
  path: (): string => process.env.PATH || '',
  /** What node is told by whoever runs it. */
  nodeOptions: (): string => process.env.NODE_OPTIONS || '',
  /** Whether an automatic build runs this. */
  ci: (): boolean => Boolean(process.env.CI || process.env.VERCEL),
  /** Whether the site is built or runs on Vercel. */
  vercel: (): boolean => Boolean(process.env.VERCEL),
  /** How many mutated files the fuzz test reads, and the seed they follow from. */
  fuzz: () => ({
    runs: Number(process.env.FUZZ_RUNS || (process.env.CI ? 2000 : 300)),
    seed: Number(process.env.FUZZ_SEED || 20_180_729),
  }),
  /** How many made bodies the law of the talk parser is held against, and the seed they follow from. */
  law: () => ({
    runs: Number(process.env.LAW_RUNS || 300),
    seed: Number(process.env.LAW_SEED || 20_180_729),
  }),
  /** Whether npm runs us as one of the project's scripts. */
  startedByNpm: (): boolean => process.env.npm_lifecycle_event !== undefined,
  /** Where registrations are kept: an address `postgres://…`; empty for a file in `dataDir`. */
  databaseUrl: (): string => process.env.DATABASE_URL || '',
  /** Folder of what is kept between starts and is not in the repository: the embedded database, its secret, mails. */
  dataDir: (): string => process.env.DATA_DIR || 'data',
  /** Mail server, `smtp://user:password@host:port` or `smtps://…`; empty to keep mails as files. */
  smtpUrl: (): string => process.env.SMTP_URL || '',
  /** Who mails are from: an address, or a name with an address in angle brackets. */
  mailFrom: (): string => process.env.MAIL_FROM || '',
  /** Signs tickets and links; several apart by commas, of which the first signs and all are believed. */
  secret: (): string => process.env.SECRET || '',
  /** What whoever calls the cron address has to know. */
  cronSecret: (): string => process.env.CRON_SECRET || '',
  /** Mail addresses of whoever may sit at the desk, apart by commas, on top of those in config/site.ts. */
  organizers: (): readonly string[] =>
    (process.env.ORGANIZERS || '')
      .split(',')
      .map((mail) => mail.trim())
      .filter(Boolean),
  /** How many proxies stand before the server, each of which adds an address to `x-forwarded-for`. */
  trustedProxies: (): number => Number(process.env.TRUSTED_PROXIES || (process.env.VERCEL ? 1 : 0)),
  /** Makes Next write a self-contained server. */
  standalone: (): boolean => process.env.STANDALONE === '1',
} as const

const vercelOrigin = (): string | undefined => {
  const host = process.env.VERCEL_PROJECT_PRODUCTION_URL
  return host === undefined || host === '' ? undefined : `https://${host}`
}
