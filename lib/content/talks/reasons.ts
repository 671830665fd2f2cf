/** Why a stretch of the body went where it went: sentences for organizers. */
export const REASONS = {
  titleHead: 'This line announces a talk.',
  titleLabel: 'The label says that this is the title.',
  titleEntry: 'This is an entry of a programme.',
  headPeople: 'The line of the title names the speakers.',
  label: 'This label says what follows.',
  container: 'These words announce talks or people and are none themselves.',
  personLine: 'The line begins with a name that is known, or comes with a role.',
  personLabel: 'The label says that these are the people.',
  bioLabel: 'The label says that this is about the speaker.',
  bioName: 'The paragraph begins with the name of a speaker of this talk.',
  bioProfile: 'It stands under the name of somebody who speaks here.',
  picture: 'A picture under the speakers shows the last of them.',
  abstract: 'It follows the title and its speakers.',
  abstractLabel: 'The label says that this is about the talk.',
  takeawaysLabel: 'The label says what listeners take away.',
  time: 'This is the time of the talk.',
  video: 'This leads to the recording of the talk.',
  links: 'These links lead to the recording and the slides of the talk.',
  slides: 'This leads to the slides of the talk.',
  repeated: 'It repeats what is said of the same talk elsewhere.',
  differs: 'It speaks of a talk told elsewhere, in other words; so both are shown.',
  rest: 'It belongs to no talk, and stays where it stands.',
} as const

export type Reason = keyof typeof REASONS
