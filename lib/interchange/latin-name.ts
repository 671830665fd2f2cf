import { pinyin } from 'pinyin-pro'
import { slugify } from '@/lib/markdown'

/**
 * A name for a file, and the last part of an address, in Latin letters: Chinese is spelled in pinyin, a syllable a
 * word. Other scripts stay as they are.
 * @example latinName('深圳 Rust 小组') // shen-zhen-rust-xiao-zu
 */
export const latinName = (name: string): string =>
  slugify(name.replace(/\p{Script=Han}+/gu, (han) => ` ${pinyin(han, { toneType: 'none', v: true })} `))
