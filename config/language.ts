import { env } from './env'

/**
 * A sentence for organizers in the language of their terminal: Chinese under a zh locale, else English.
 * Visitors' words are in i18n/; these are for the people who write content and run commands.
 */
export const say = (english: string, chinese: string): string => (/^zh/i.test(env.locale()) ? chinese : english)

/** So many of a thing in English: `1 file`, `2 files`. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
