import { pinyin } from 'pinyin-pro'
import { slugify } from '@/lib/markdown'
import { latinCity } from '@/lib/places/gazetteer'

/** What communities call themselves and their gatherings, as English file names spell it; longer words first. */
const WORDS: readonly (readonly [han: string, latin: string])[] = [
  ['开发者大会', 'devcon'],
  ['技术沙龙', 'tech-salon'],
  ['开放日', 'open-day'],
  ['工作坊', 'workshop'],
  ['读书会', 'reading-circle'],
  ['黑客松', 'hackathon'],
  ['年会', 'annual'],
  ['峰会', 'summit'],
  ['大会', 'conference'],
  ['沙龙', 'salon'],
  ['聚会', 'meetup'],
  ['社区', 'community'],
  ['社群', 'community'],
  ['小组', 'group'],
  ['用户组', 'user-group'],
  ['夜话', 'nights'],
  ['之夜', 'nights'],
  ['线上', 'online'],
  ['技术', 'tech'],
  ['数据', 'data'],
  ['开源', 'open-source'],
  ['云原生', 'cloud-native'],
  ['前端', 'frontend'],
  ['后端', 'backend'],
  ['人工智能', 'ai'],
]
const BY_LENGTH = [...WORDS].sort(([left], [right]) => right.length - left.length)

const inPinyin = (han: string): string => pinyin(han, { toneType: 'none', v: true })

/** Chinese in Latin letters: cities and the words above as English spells them, the rest in pinyin, a syllable a word. */
const inLatin = (han: string): string => {
  const words: string[] = []
  let rest = ''
  const settle = (): void => {
    if (rest !== '') words.push(inPinyin(rest))
    rest = ''
  }
  for (let at = 0; at < han.length; ) {
    const known = BY_LENGTH.find(([word]) => han.startsWith(word, at))
    const city = [4, 3, 2].map((length) => han.slice(at, at + length)).find((part) => latinCity(part) !== undefined)
    const [word, latin] = known ?? [city, city === undefined ? undefined : latinCity(city)]
    if (word === undefined || latin === undefined) {
      rest += han.charAt(at)
      at += 1
      continue
    }
    settle()
    words.push(latin)
    at += word.length
  }
  settle()
  return words.join(' ')
}

/**
 * A name for a file, and the last part of an address, in Latin letters: cities and the usual words for gatherings in
 * English, other Chinese in pinyin, a syllable a word. Other scripts stay as they are.
 * @example latinName('深圳 Rust 小组') // shenzhen-rust-group
 * @example latinName('可观测性峰会 2027') // ke-guan-ce-xing-summit-2027
 */
export const latinName = (name: string): string =>
  slugify(name.replace(/\p{Script=Han}+/gu, (han) => ` ${inLatin(han)} `))

/** The same for the name of a person: always pinyin, whatever city the letters may name. @example 程知远: cheng-zhi-yuan */
export const latinPersonName = (name: string): string =>
  slugify(name.replace(/\p{Script=Han}+/gu, (han) => ` ${inPinyin(han)} `))
