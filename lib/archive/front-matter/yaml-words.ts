import { say } from '@/config/language'

type Words = { readonly message: string; readonly hint: string }

const QUOTE = say('Put the whole value into single quotes.', '请把整个值放进单引号里。')
const ALIGN = say('Align the keys of one block.', '同一层的字段左对齐。')

/** What YAML's parser calls its errors, as sentences for somebody who has never heard of YAML. */
const WORDS: Readonly<Record<string, Words>> = {
  DUPLICATE_KEY: {
    message: say('This field is written twice', '这个字段写了两次'),
    hint: say('Keep one of the two keys.', '两个同名字段只留一个。'),
  },
  TAB_AS_INDENT: {
    message: say('A tab begins this line', '这一行以制表符开头'),
    hint: say('Indent with spaces, not tabs.', '缩进用空格，不用制表符。'),
  },
  MISSING_CHAR: {
    message: say('A quote, a bracket or a colon is missing', '少了一个引号、括号或冒号'),
    hint: say('Close the quote or bracket.', '补上缺少的引号或括号。'),
  },
  BAD_INDENT: {
    message: say(
      'This line is indented unlike its neighbours, or a bracket above is still open',
      '这一行的缩进与上下不一致，或上面有括号没有关闭',
    ),
    hint: ALIGN,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: say('A value cannot hold a colon and a space as it stands', '值里不能直接出现冒号加空格'),
    hint: QUOTE,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: say('This line is not “name: value”', '这一行不是“名称: 值”'),
    hint: say('Write the name, a colon, a space and the value.', '请写成：名称、英文冒号、空格、值。'),
  },
  UNEXPECTED_TOKEN: {
    message: say('Something stands here that does not belong to the value', '这里的文字不属于前面的值'),
    hint: say(
      'Put the whole value into single quotes, and align the keys of one block.',
      '请把整个值放进单引号里，同一层的字段左对齐。',
    ),
  },
  BAD_SCALAR_START: {
    message: say('A value cannot begin with this character', '值不能以这个字符开头'),
    hint: QUOTE,
  },
  BAD_DQ_ESCAPE: {
    message: say('A backslash between double quotes has a meaning of its own', '双引号里的反斜杠有特殊含义'),
    hint: QUOTE,
  },
  MULTIPLE_DOCS: {
    message: say('A second “---” stands inside the front matter', '文件头部中间又有一行“---”'),
    hint: say('Only its first and its last line are “---”.', '只有第一行和最后一行写“---”。'),
  },
}

/**
 * An error of YAML's parser in the organizer's words.
 * @param code the parser's name for it
 * @param told what the parser itself says, for what we have no words
 */
export const describeYaml = (code: string, told: string): Words =>
  WORDS[code] ?? {
    message: told.split('\n')[0] ?? code,
    hint: say('Mend the YAML at this place.', '请修正此处的 YAML。'),
  }
