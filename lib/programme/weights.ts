/**
 * Every number the reader weighs with, on one scale from 0 (no) to 1 (beyond doubt). A name's score says how much its form
 * looks like a person; a position says how much of that is needed there.
 */
export const NAME = {
  /** An author of the event, or somebody with a profile. */
  known: 1,
  /** A surname alone that an author has, with a given name. */
  knownSurname: 0.9,
  /** Dr. X, X さん, X 님: a word that only people have. */
  titled: 0.85,
  /** A surname and one or two more characters, none of them a word of programmes. */
  hanFull: 0.75,
  /** The same with three characters in all left unsaid: 王芳. */
  hanShort: 0.62,
  /** A Korean surname and two syllables. */
  hangulFull: 0.7,
  /** 青木 遥: Han or Kana in two parts. */
  japanese: 0.6,
  /** Two to four capitalised words, none of them a word of programmes: Ada Chen, Tzu Sheng Kao. */
  latinFull: 0.6,
  /** The same where every noun is capitalised (German). */
  latinNouns: 0.55,
  /** R. Sundaram, Jan van der Meer: an initial or a particle no title has. */
  latinMarked: 0.7,
  /** @handle */
  handle: 0.6,
  /** Two or three Han characters without a surname: 听泉. */
  hanNick: 0.35,
  hangulShort: 0.35,
  kana: 0.3,
  /** Two to four words of a script without capitals: דנה לוי. */
  uncased: 0.4,
  /** One capitalised word: Robin. */
  latinOne: 0.3,
  /** Words in small letters: popo, kubernetes. */
  lower: 0.12,
  /** A bracket or words behind it that are a post or a company. */
  withPost: 0.2,
} as const

/** What words behind a role that are no post take from a name's score, and what a known person gives the others. */
export const PEOPLE = { strayWords: 0.25, besideKnown: 0.2 } as const

/** What a name's score must reach, by where it stands. */
export const POSITION = {
  /** 讲师：…, a column of speakers. */
  label: 0.25,
  /** Title by …, （讲师：…） */
  byline: 0.28,
  /** A paragraph alone below a title. */
  line: 0.6,
  /** Before or behind a title, parted by a mark. */
  edge: 0.6,
  /** A bracket at a title's end. */
  bracket: 0.5,
} as const

/** How well a mark parts people from a title, by which of them comes first; absent where it never does. */
export const SPLIT = {
  /** The whole line is the title: what every other way must beat. */
  title: 0.5,
  /** 《题》 and nothing else, or with somebody beside it. */
  quoted: 0.7,
  /** Somebody beside 《题》. */
  quotedWith: 0.06,
  /** Bold, italics or a link set the people apart. */
  peopleApart: 0.1,
  /** The whole line is people, or people and words that are no post. */
  alone: 0.95,
  aloneWithMore: 0.5,
  peopleFirst: {
    colon: 1,
    dash: 0.95,
    bar: 0.95,
    hyphen: 0.8,
    comma: undefined,
    stop: undefined,
    slash: 0.85,
    by: undefined,
    of: undefined,
    with: undefined,
    on: 0.95,
    at: undefined,
    label: undefined,
  },
  titleFirst: {
    colon: 0.75,
    dash: 0.97,
    bar: 0.97,
    hyphen: 0.9,
    comma: 0.9,
    stop: 0.85,
    slash: 0.97,
    by: 1,
    of: 1,
    with: 0.8,
    on: undefined,
    at: 0.95,
    label: 1,
  },
  /** A form that only the lines beside it make one: less than a title alone. */
  unsure: 0.3,
  /** At a colon behind a dash that parts them better. */
  later: 0.8,
  /** by, 由: they stand before people only. */
  byline: 0.3,
  /** Title（甲） */
  bracket: 0.95,
  /** 甲（公司）Title */
  bracketFirst: 0.9,
  /** 甲 Title, Title 甲 */
  space: 0.85,
  spaceName: 0.62,
  /** [甲](…), Title: less than a talk by itself. */
  link: 0.72,
  /** Each person, and a post beside them. */
  each: 0.02,
  /** Each person more at the end of a title: Title, 甲, 乙. */
  several: 0.12,
} as const satisfies Record<string, number | Readonly<Record<string, number | undefined>>>

/** What speaks for a line being a talk, and what against it. From `enough` on it is one. */
export const TALK = {
  enough: 0.5,
  /** Beyond doubt, even under another talk. */
  whole: 0.95,
  /** Its own line. */
  time: 0.5,
  /** Multiplied by the score of the people beside the title. */
  people: 0.65,
  /** Like lines beside it part people and titles too. */
  together: 0.1,
  quoted: 0.3,
  kind: 0.35,
  breakAlone: 0.2,
  titleLabel: 0.45,
  numberedLabel: 0.5,
  duration: 0.4,
  /** Links to a recording or slides stand beside it. */
  materials: 0.25,
  /** In a list of recordings or slides, where the body tells of its talks nowhere else. */
  onlyMaterials: 0.35,
  /** In a programme's list of bare titles. */
  titleList: 0.3,
  heading: 0.1,
  bold: 0.1,
  summary: 0.15,
  /** A row of a table that has been found to be a programme. */
  row: 0.7,
  /** A record of labels without a line of its own. */
  record: 0.1,
  /** Another place names the same title beside a time or a person. */
  toldElsewhere: 0.6,
  /** What stands under it. */
  speakerLabel: 0.6,
  guestLabel: 0.4,
  titleBelow: 0.65,
  /** A person's line over the one title that is theirs. */
  personWithTitle: 0.3,
  personLine: 0.55,
  proseLabel: 0.35,
  factLabel: 0.15,
  personSection: 0.55,
  prose: 0.05,
  /** Right under a heading that announces a programme, by the form of the line. */
  inProgramme: { heading: 0.4, summary: 0.4, bold: 0.35, item: 0.2, text: 0.15, record: 0.3, row: 0.2 },
  /** Like lines beside it are talks: multiplied by their share. */
  siblings: 0.35,
  /** Against it. */
  note: -0.8,
  role: -2,
  dayAlone: -2,
  eventTitle: -0.9,
  sentence: -0.7,
  post: -0.6,
  personAlone: -1,
  eventFacts: -0.6,
  /** A paragraph of its own, away from any programme and from others like it. */
  plainText: -0.4,
  /** `Term: explanation` where nobody knows the term as a person. */
  explanation: -0.5,
  /** The name of a series or an edition. */
  gathering: -0.7,
  /** The one top heading, over the sections of the page. */
  pageHead: -0.4,
  underNote: -0.15,
  aside: -3,
  foreignTime: -3,
} as const

/** How much like lines of a body agree about where their people stand. */
export const AGREEMENT = 0.3
