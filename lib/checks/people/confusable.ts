/** Characters of names that share their sound and a part of their form: taken for each other without a thought. */
const STRICT = [
  '峰锋蜂烽',
  '俊峻骏竣浚',
  '玮炜伟纬',
  '扬杨',
  '浩皓',
  '辉晖',
  '清青晴情',
  '铠凯恺',
  '祺琪琦棋',
  '鑫新',
  '哲喆',
  '莹滢',
  '佳嘉',
  '健建',
  '晓小',
  '洪鸿',
  '欣昕',
  '斌彬',
  '付傅',
  '肖萧',
  '闫阎',
  '戴代',
  '余佘',
  '谭覃',
]

/** Characters that merely sound alike: evidence only beside a company in common. */
const LOOSE = [
  '志智',
  '钧均君军',
  '铭明',
  '宏弘洪鸿红',
  '涛韬',
  '亮良',
  '鹏朋',
  '勇永泳',
  '坤昆',
  '磊雷蕾',
  '丽莉',
  '霖琳林',
  '睿瑞',
  '盛胜晟昇升',
  '旭煦',
  '逸毅',
  '颖影瑛英',
  '振震',
  '瑜渝愉宇',
  '远源元媛',
  '轩宣萱',
  '捷杰',
  '强蔷',
]

/** Old and new forms of one character. */
const VARIANTS =
  '張张 陳陈 劉刘 黃黄 吳吴 楊杨 趙赵 孫孙 馬马 鄭郑 謝谢 許许 鄧邓 馮冯 蕭萧 葉叶 蘇苏 盧卢 賴赖 鍾钟 譚谭 陸陆 龍龙 韋韦 範范 顧顾 錢钱 湯汤 羅罗 賈贾 鄒邹 蔣蒋 呂吕 華华 國国 偉伟 鋒锋 飛飞 學学 東东 雲云 軍军 麗丽 強强 傑杰 輝辉 濤涛 鵬鹏 曉晓 紅红 遠远 亞亚 齊齐 靜静 達达 慶庆'

const MODERN = new Map(VARIANTS.split(' ').map(([old = '', modern = '']) => [old, modern]))

/** A name in modern characters. */
export const modernize = (name: string): string =>
  [...name].map((character) => MODERN.get(character) ?? character).join('')

const GROUPS = new Map(
  [...LOOSE, ...STRICT].flatMap((group, index) => [...group].map((character) => [character, index])),
)
const STRICT_LETTERS = new Set(STRICT.join(''))

/** The group of characters that this one is easily taken for; undefined where it has none. */
export const confusableGroup = (character: string): number | undefined => GROUPS.get(character)

/** Whether a character's group is one of sound and form together. */
export const isStrict = (character: string): boolean => STRICT_LETTERS.has(character)
