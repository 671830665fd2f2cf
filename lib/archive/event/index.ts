export { resolveAsset } from './links'
export { assetBaseOf, type EventReading, type EventSource, eventSlugOf, readEvent } from './read'
export { eventFrontMatter, eventMatter } from './schema'
