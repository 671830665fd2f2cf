export { copyMedia } from './copy-media'
export { type FormerSlug, formerSlugs } from './former-slugs'
export { type FormerTalk, formerTalks } from './former-talks'
export { type History, historyOf, NO_HISTORY } from './history'
export { type FileJudgement, judgeFile, leavesProject } from './judge-file'
export {
  type ContentKind,
  globOf,
  isBesidePages,
  isInSection,
  kindOf,
  listAllFiles,
  listFiles,
  PLACES,
} from './list'
export { loadPage } from './load'
export { decodeText, type ReadText, readBounded, readText } from './read-text'
export { type Bundle, bundlesOf, localPath } from './translations'
