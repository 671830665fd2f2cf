const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** First names that are no common English words: those (mark, rose, ray, frank) would turn titles into people. */
const FIRST = words(
  'aaron adam alan albert alex alexander alice alicia amanda amy ana andrea andreas andrew andy angela anna anne anthony antonio arthur barbara ben benjamin bernd bob brandon brian bruce bryan carl carla carlos carol caroline catherine charles chen chris christian christina christine christopher cindy clara claire craig daniel daniela danny dave david deborah dennis derek diana diego dmitry donald donna dorothy doug edward elena elizabeth ellen emily emma eric erik ethan eva evan felix fernando francesco gabriel gary george giovanni grace greg gregory hannah hans harry heather helen helena henry howard ian igor ingrid isabel ivan jack jacob james jamie jan jane janet jason javier jeff jeffrey jennifer jenny jeremy jerry jessica jim jimmy joan joe joel johan john johannes jonathan jordan jorge jose joseph joshua juan julia julian julie justin karen karl kate katherine kathryn katie keith kelly ken kenneth kevin kim kyle lars larry laura lauren leo leonard linda lisa louis lucas lucia lucy luis luke lukas marco margaret maria marie marina mario martin mary matt matthew maya megan melissa michael michelle miguel mike mohamed monica nancy natalie natasha nathan neil nicholas nicole nina nora oliver olivia oscar pablo pamela patricia patrick paul paula pedro peter philip pierre rachel rafael rebecca richard rita robert roberto robin roger ronald ryan samantha samuel sandra sara sarah scott sean sergey sharon simon sofia sophia sophie stefan stephanie stephen steve steven stuart susan suzanne tania teresa theo thomas tim timothy tina todd tom tommy tony tyler valerie vera veronica victor victoria vincent vivian walter wendy william yuki zoe ada akira anita anil arun deepak hiroshi kenji lakshmi priya rahul raj ravi sanjay satoshi takashi vijay markus matthias jurgen wolfgang klaus uwe tobias florian sebastian jens sven bjorn nils anja katja sabine claudia heike jean jacques francois nicolas mathieu guillaume antoine camille chloe giulia luca matteo alessandro sergio manuel raul carmen ines joao tiago pavel tomas jakub piotr katarzyna olga irina svetlana tatiana mikhail alexei nikolai vladimir yuri fatima ahmed omar hassan ibrahim yusuf mehmet minh linh kazuki haruka yoko naoki taro arjun amit neha pooja suresh ramesh vikram kavita',
)
const SURNAME = words(
  'bai cai cao chang chen cheng cui dai deng ding dong duan fang feng fu gao gong gu guo hao hou hu huang jia jiang jin kang kong lai lei li liang liao lin liu lu luo lv ma mao meng mo pan peng qian qiao qin qiu ren shao shen shi su tang tao tian wan wang wei wen wu xia xiang xiao xie xiong xu xue yan yang yao ye yi yin yu yuan zeng zhan zhang zhao zheng zhong zhou zhu zou',
)
const SYLLABLE =
  '(?:[bpmfdtnlgkhjqxzcsryw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ong|iao|ian|ing|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u|v)'
const PINYIN = new RegExp(`^${SYLLABLE}(?:[-']?${SYLLABLE})?$`)

/**
 * Whether a text could be a person's name in Latin letters by its words: a common first name and a surname, or a given
 * name in pinyin and a Chinese surname.
 */
export const looksLikeLatinName = (text: string): boolean => {
  const [first = '', ...others] = text.split(' ')
  const last = others.at(-1)?.toLowerCase()
  if (last === undefined || others.length > 2 || !/^\p{Lu}/u.test(first)) return false
  const bare = first.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  if (FIRST.has(bare)) return /^\p{Lu}[\p{L}'.-]+$/u.test(others.at(-1) ?? '')
  return others.length === 1 && SURNAME.has(last) && PINYIN.test(bare)
}
