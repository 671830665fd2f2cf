export { resolveAsset } from './links'
export { assetBaseOf, type EventReading, type EventSource, eventSlugOf, readEvent } from './read'
export { factsOfTalk, renamedTalks, type TalkFacts, talkFacts } from './renamed-talks'
export { eventFrontMatter, eventMatter } from './schema'
