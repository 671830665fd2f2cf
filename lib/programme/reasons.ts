import { say } from '@/config/language'

/** Why a stretch of the body went where it went: sentences for organizers. */
export const REASONS = {
  titleHead: say('This line announces a talk.', '这一行宣布一个议题。'),
  titleLabel: say('The label says that this is the title.', '标签说明这是标题。'),
  titleEntry: say('This is an entry of a programme.', '这是日程中的一项。'),
  headPeople: say('The line of the title names the speakers.', '标题所在的行写明了讲师。'),
  label: say('This label says what follows.', '这个标签说明下文是什么。'),
  container: say(
    'These words announce talks or people and are none themselves.',
    '这是议题或嘉宾的总标题，本身不是议题。',
  ),
  columns: say('These are the heads of the columns.', '这是表格的表头。'),
  cell: say('The head of its column says what this is.', '表头说明这一格是什么。'),
  personLine: say(
    'The line begins with a name that is known, or comes with a role.',
    '这一行以已知的姓名开头，或姓名后写有职务。',
  ),
  personLabel: say('The label says that these are the people.', '标签说明这是讲师或嘉宾。'),
  bioLabel: say('The label says that this is about the speaker.', '标签说明这是讲师简介。'),
  bioName: say('The paragraph begins with the name of a speaker of this talk.', '这一段以该议题讲师的姓名开头。'),
  bioProfile: say('It tells about somebody who speaks here, outside of the talk.', '这是在议题之外对该讲师的介绍。'),
  bioRest: say('It goes on about the speaker named before it.', '接着前文介绍这位讲师。'),
  picture: say('A picture under the speakers shows the last of them.', '讲师之后的图片，是其中最后一位。'),
  abstract: say('It follows the title and its speakers.', '在标题与讲师之后，是议题内容。'),
  abstractLabel: say('The label says that this is about the talk.', '标签说明这是议题内容。'),
  takeawaysLabel: say('The label says what listeners take away.', '标签说明这是听众收益。'),
  time: say('This is the time of the talk.', '这是议题的时间。'),
  fact: say('The label says where it is, or for whom.', '标签说明会场、难度等信息。'),
  video: say('This leads to the recording of the talk.', '这是议题的录像链接。'),
  links: say('These links lead to the recording and the slides of the talk.', '这是议题的录像与幻灯片链接。'),
  slides: say('This leads to the slides of the talk.', '这是议题的幻灯片链接。'),
  repeated: say('It repeats what is said of the same talk elsewhere.', '与别处对同一议题的说法相同。'),
  differs: say(
    'It speaks of a talk told elsewhere, in other words; so both are shown.',
    '与别处对同一议题的说法不同，两处都显示。',
  ),
  rest: say('It belongs to no talk, and stays where it stands.', '不属于任何议题，留在原处。'),
} as const

export type Reason = keyof typeof REASONS
