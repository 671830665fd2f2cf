/**
 * What each role of a word means in a programme, decided once: a heading's, a label's, a column's head's. The vocabularies
 * say which words have which role (`lex/phrase` combines them); every stage asks this table what follows from it.
 */

/** What a label's content, or the cell below a head, tells of a talk. */
export type Field =
  | 'people'
  | 'role'
  | 'title'
  | 'time'
  | 'video'
  | 'slides'
  | 'room'
  | 'track'
  | 'level'
  | 'language'
  | 'tags'
  | 'prose'

type Meaning = {
  readonly role: string
  /** It may stand before its content: 讲师：…; notes and asides are facts about the event (费用：免费). */
  readonly label?: true
  /** What its content is read as. Without one it says something about the event. */
  readonly field?: Field
  /** Names people: who speaks, who moderates, who sits on a panel. */
  readonly who?: true
  /** The part it has in a record of labels: one may lead to the title, another only follows it. */
  readonly record?: 'leads' | 'follows' | 'title'
  /** Its content is one line. */
  readonly line?: true
  /** Prose that an event which is a talk tells of itself. */
  readonly own?: true
  /** What a column with such a head holds, where that is not its field. */
  readonly column?: string
}

const TABLE = [
  { role: 'speaker', label: true, field: 'people', who: true, record: 'leads', line: true },
  { role: 'host', label: true, field: 'people', who: true, record: 'leads', line: true },
  { role: 'guest', label: true, field: 'people', who: true, record: 'leads' },
  { role: 'people', who: true, column: 'people' },
  { role: 'title', label: true, field: 'title', record: 'title' },
  { role: 'talk', label: true, field: 'title', record: 'title' },
  { role: 'bio', label: true, field: 'prose', record: 'leads', own: true, column: 'bio' },
  { role: 'abstract', label: true, field: 'prose', record: 'follows', own: true, column: 'abstract' },
  { role: 'intro', label: true, field: 'prose', record: 'follows', own: true, column: 'intro' },
  { role: 'takeaways', label: true, field: 'prose', record: 'follows', own: true, column: 'takeaways' },
  { role: 'audience', label: true, field: 'prose', record: 'follows', column: 'other' },
  { role: 'time', label: true, field: 'time', record: 'leads', line: true },
  { role: 'date', label: true, field: 'time', record: 'leads', line: true, column: 'date' },
  { role: 'duration', label: true, record: 'follows', column: 'duration' },
  { role: 'place', label: true, field: 'room' },
  { role: 'room', label: true, field: 'room', record: 'follows', line: true },
  { role: 'track', label: true, field: 'track', record: 'follows' },
  { role: 'level', label: true, field: 'level', record: 'follows' },
  { role: 'language', label: true, field: 'language', record: 'follows' },
  { role: 'tags', label: true, field: 'tags', record: 'follows' },
  { role: 'company', label: true, field: 'role', record: 'leads', line: true },
  { role: 'post', label: true, field: 'role', record: 'leads', line: true },
  { role: 'video', label: true, field: 'video', record: 'follows', line: true },
  { role: 'slides', label: true, field: 'slides', record: 'follows', line: true },
  { role: 'note', label: true },
  { role: 'aside', label: true },
  { role: 'picture', column: 'picture' },
  { role: 'number', column: 'number' },
  { role: 'programme', column: 'stage' },
  { role: 'part', column: 'stage' },
  { role: 'opening', column: 'stage' },
  { role: 'panel', column: 'stage' },
  { role: 'break' },
  { role: 'link' },
] as const satisfies readonly Meaning[]

type Row = (typeof TABLE)[number]

/** What a phrase announces. `people` heads speakers, `intro` is 简介 alone, of a person or a talk, as the rest tells. */
export type Role = Row['role']

/** Roles that labels have. */
export type LabelRole = Extract<Row, { readonly label: true }>['role']

/** What the head of a column says it holds; `intro` depends on its neighbours, `other` is a head unknown to programmes. */
export type HeadColumn = Extract<Row, { readonly column: string }>['column'] | Exclude<Field, 'prose'>

const rows = new Map<string, Meaning>(TABLE.map((row) => [row.role, row]))

const meaningOf = (role: string | undefined): Meaning | undefined => (role === undefined ? undefined : rows.get(role))

export const isLabelRole = (role: Role | undefined): role is LabelRole => meaningOf(role)?.label === true

/** What a label's content is read as. */
export const fieldOf = (role: Role | undefined): Field | undefined => meaningOf(role)?.field

export const namesPeople = (role: Role | undefined): boolean => meaningOf(role)?.who === true

export const isTitleRole = (role: Role | undefined): boolean => meaningOf(role)?.record === 'title'

/** Whether a label of a record may stand before its title: who speaks, when, for whom they work. */
export const leadsRecord = (role: Role | undefined): boolean => meaningOf(role)?.record === 'leads'

/** Whether a label is a part of a record that is not its title. */
export const isRecordField = (role: Role | undefined): boolean =>
  meaningOf(role)?.record === 'leads' || meaningOf(role)?.record === 'follows'

export const isOneLine = (role: Role | undefined): boolean => meaningOf(role)?.line === true

/** Whether an event that is a talk tells of itself so. */
export const isOwnProse = (role: Role | undefined): boolean => meaningOf(role)?.own === true

const columns = new Map<string, HeadColumn>(
  TABLE.flatMap((row): readonly (readonly [string, HeadColumn])[] => {
    if ('column' in row) return [[row.role, row.column]]
    return 'field' in row ? [[row.role, row.field]] : []
  }),
)

/** What a column holds whose head has a role. */
export const columnOf = (role: Role | undefined): HeadColumn =>
  (role === undefined ? undefined : columns.get(role)) ?? 'other'
