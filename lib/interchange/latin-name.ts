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

/** Letters of Cyrillic and Greek as passports and road signs spell them, and Latin ones that no accent makes. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  `а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ў u ф f х kh
  ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj
  α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o
  ł l đ d ø o ß ss æ ae œ oe þ th ð d ı i ŋ ng ħ h`
    .split(/\s+/)
    .flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, (all[at + 1] ?? '').replace('_', '')] as const] : [])),
)

const KANA: ReadonlyMap<string, string> = new Map(
  `あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so た ta ち chi つ tsu て te と to
  な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri
  る ru れ re ろ ro わ wa を o ん n が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo だ da ぢ ji づ zu で de
  ど do ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ゔ vu ぁ a ぃ i ぅ u ぇ e ぉ o ゃ ya ゅ yu ょ yo`
    .split(/\s+/)
    .flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? ''] as const] : [])),
)

/** Kana after Hepburn: `サービスメッシュ` is sabisumesshu. */
const inRomaji = (kana: string): string =>
  [...kana.replace(/[ァ-ヴ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60)).replaceAll('ー', '')]
    .map((letter) => (letter === 'っ' ? 'っ' : (KANA.get(letter) ?? '')))
    .join(' ')
    .replace(/(sh|ch|j)i y/g, '$1')
    .replace(/([kgnhbpmr])i y/g, '$1y')
    .replace(/っ ?(.)/g, '$1$1')
    .replaceAll(' ', '')
    .replaceAll('cch', 'tch')

const INITIALS = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' ')
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const FINALS = '_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')

/** Hangul syllables after the Revised Romanization, each by itself: their number is made of three letters (Unicode 3.12). */
const inRomanization = (hangul: string): string =>
  [...hangul]
    .map((syllable) => {
      const number = syllable.charCodeAt(0) - 0xac00
      const [initial, vowel, final] = [Math.floor(number / 588), Math.floor(number / 28) % 21, number % 28]
      return `${INITIALS[initial]}${VOWELS[vowel]}${FINALS[final]}`.replaceAll('_', '')
    })
    .join('')

/** Text of the scripts that have a usual spelling in Latin letters. */
const transliterated = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu, (kana) => ` ${inRomaji(kana)} `)
    .replace(/[가-힣]+/g, inRomanization)
    .replace(/[\p{Script=Cyrillic}\p{Script=Greek}łđøßæœþðıŋħ]/giu, (letter) => {
      const plain = letter.toLowerCase()
      return LETTERS.get(plain) ?? LETTERS.get(plain.normalize('NFD').charAt(0)) ?? ''
    })

/**
 * A name for a file, and the last part of an address, in Latin letters: cities and the usual words for gatherings in
 * English, other Chinese in pinyin, a syllable a word; Cyrillic, Greek, Hangul and kana as they are usually spelled.
 * Other scripts are left out where something else remains.
 * @example latinName('深圳 Rust 小组') // shenzhen-rust-group
 * @example latinName('可观测性峰会 2027') // ke-guan-ce-xing-summit-2027
 */
export const latinName = (name: string): string => {
  const latin = slugify(transliterated(name.replace(/\p{Script=Han}+/gu, (han) => ` ${inLatin(han)} `)))
  const rest = latin.replace(/\P{ASCII}+/gu, '-').replace(/^-+|-+$/g, '')
  return rest === '' ? latin : rest.replace(/-+/g, '-')
}

/** The same for the name of a person: Chinese is always pinyin, whatever city the letters may name. @example 程知远: cheng-zhi-yuan */
export const latinPersonName = (name: string): string =>
  slugify(transliterated(name.replace(/\p{Script=Han}+/gu, (han) => ` ${inPinyin(han)} `)))
