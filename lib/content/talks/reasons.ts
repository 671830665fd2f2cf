import { say } from '@/config/language'

/** Why a stretch of the body went where it went: sentences for organizers. */
export const REASONS = {
  titleHead: say('This line announces a talk.', '这一行报出一个议题。'),
  titleLabel: say('The label says that this is the title.', '标签说明这是题目。'),
  titleEntry: say('This is an entry of a programme.', '这是日程中的一项。'),
  headPeople: say('The line of the title names the speakers.', '题目这一行写了讲师。'),
  label: say('This label says what follows.', '标签说明后面是什么。'),
  container: say('These words announce talks or people and are none themselves.', '这些字引出议题或人物，本身都不是。'),
  personLine: say(
    'The line begins with a name that is known, or comes with a role.',
    '这一行以认识的姓名开头，或写有职务。',
  ),
  personLabel: say('The label says that these are the people.', '标签说明这是讲师的信息。'),
  bioLabel: say('The label says that this is about the speaker.', '标签说明这是讲师介绍。'),
  bioName: say('The paragraph begins with the name of a speaker of this talk.', '这一段以本议题讲师的姓名开头。'),
  bioProfile: say('It stands under the name of somebody who speaks here.', '它写在某位讲师的下面。'),
  picture: say('A picture under the speakers shows the last of them.', '讲师下面的图片是最后一位讲师的。'),
  abstract: say('It follows the title and its speakers.', '它跟在题目和讲师后面。'),
  abstractLabel: say('The label says that this is about the talk.', '标签说明这是议题介绍。'),
  takeawaysLabel: say('The label says what listeners take away.', '标签说明这是听众收益。'),
  time: say('This is the time of the talk.', '这是议题的时间。'),
  video: say('This leads to the recording of the talk.', '这是议题录像的链接。'),
  links: say('These links lead to the recording and the slides of the talk.', '这些链接指向议题的录像和幻灯片。'),
  slides: say('This leads to the slides of the talk.', '这是议题幻灯片的链接。'),
  repeated: say('It repeats what is said of the same talk elsewhere.', '与别处对同一议题的介绍重复。'),
  differs: say(
    'It speaks of a talk told elsewhere, in other words; so both are shown.',
    '说的是别处讲过的议题，但文字不同，因此两处都显示。',
  ),
  rest: say('It belongs to no talk, and stays where it stands.', '不属于任何议题，留在原处。'),
} as const

export type Reason = keyof typeof REASONS
