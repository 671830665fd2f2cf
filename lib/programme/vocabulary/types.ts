/**
 * What a word of a programme means. Words are combined by ../phrase, the same way in every language: 讲师 (speaker) + 介绍
 * (about) is a bio, and so are Speaker + Bio, Über + den + Referenten. A phrase counts only where *all* of it is known.
 *
 * | sense | a heading, label or column of it announces |
 * |---|---|
 * | `speaker` `host` `guest` | people: who gives a talk, who moderates, who sits on a panel |
 * | `talk` | talks; beside another word, that it is meant of a talk: 演讲概要, talk abstract |
 * | `event` | the event itself; beside `title`, `time`, `place`, that the event's is meant: no talk's field |
 * | `title` | the title of a talk: 主题, Topic, Titel |
 * | `about` | words about what stands beside it: 介绍, introduction, Über; alone, about a talk or its person |
 * | `bio` `abstract` `takeaways` | the fields of those names |
 * | `audience` | whom a talk is for; with `takeaways`, what they take home |
 * | `time` `date` `duration` `room` `track` `level` `language` `tags` `company` `post` `video` `slides` `picture` `number` | facts about a talk |
 * | `place` | where the event is: never a talk's field alone |
 * | `link` | an address, a download: says nothing alone, 视频 + 链接 is a video |
 * | `programme` | a list of talks: 议程, Agenda, Ablauf |
 * | `part` | a part of a day or programme that holds talks: 上午, 上半场, Session, Track, Day |
 * | `opening` `break` `panel` | entries of that kind |
 * | `note` | what is told about the event and is no talk: registration, venue, how to join, thanks, sponsors |
 * | `aside` | as `note`, and nothing under it is a talk or a speaker: organizers, minutes, participants, earlier events |
 * | `filler` | nothing: articles, 本期, the, our, 与, and |
 */
export const SENSES = [
  'speaker',
  'host',
  'guest',
  'talk',
  'event',
  'title',
  'about',
  'bio',
  'abstract',
  'takeaways',
  'audience',
  'time',
  'date',
  'duration',
  'place',
  'room',
  'track',
  'level',
  'language',
  'tags',
  'company',
  'post',
  'video',
  'slides',
  'link',
  'picture',
  'number',
  'programme',
  'part',
  'opening',
  'break',
  'panel',
  'note',
  'aside',
  'filler',
] as const

export type Sense = (typeof SENSES)[number]

/**
 * The words of one language, all lower case and NFKC, separated by `|` so that a phrase may hold spaces. Where words of
 * several languages are the same, the content's own language is asked first, then the others in the order of ./index.
 */
export type Vocabulary = {
  /** BCP 47 */
  readonly language: string
  /** Whether words are written without spaces between them (Chinese, Japanese). */
  readonly unspaced?: true
  /** One word or phrase has one sense; several senses of one word are listed under the one it has alone in a heading. */
  readonly words: Partial<Readonly<Record<Sense, string>>>
  /**
   * Beginnings of headings that are no talk, whatever follows: `加入`, `how to`, `mitmachen bei`. Compared with the
   * heading's first words; only for headings of at most twelve wide or forty other characters.
   */
  readonly noteBeginnings?: string
  /** Endings of the same kind: `报名`, `anmeldung`. */
  readonly noteEndings?: string
  /** Beginnings and endings that give an entry its kind: `开场…`, `Welcome …`, `…致辞`; `圆桌：…`, `Table ronde …`. */
  readonly openingBeginnings?: string
  readonly openingEndings?: string
  readonly breakBeginnings?: string
  readonly breakEndings?: string
  readonly panelBeginnings?: string
  readonly panelEndings?: string
  /** Before the people at the end of an entry: `by`, `par`, `von`, `由`. */
  readonly by?: string
  /** Between a title and whose it is, or what: `di`, `de`. Only where most lines of a list have it does it name people. */
  readonly of?: string
  /** Before a word of `by`: who is named behind it pays, cooks or hosts, and gives no talk: `sponsored`, `offert`. */
  readonly paidFor?: string
  /** Before the people of a panel: `with`, `avec`, `mit`. */
  readonly with?: string
  /** Between a person and their topic: `on`, `über`, `sur`. */
  readonly on?: string
  /** Between people: `and`, `und`, `和`. */
  readonly and?: string
  /** Those words of `speaker` and `guest` that announce more than one: between names behind them a comma stands: `speakers`. */
  readonly several?: string
  /** How a sentence goes on behind a person's name, so that it names no post: `says`, `gave`, `介绍了`, `在`, `sagt`. */
  readonly tells?: string
  /** How a sentence goes on behind the name and title of whoever gives a talk: `本次分享`, `带来了`. */
  readonly shares?: string
  /** How a clause about a person's life begins: `负责`, `曾`, `works`, `has`, `arbeitet`. */
  readonly lives?: string
  /**
   * Words that show that a text is a post or a company, no name: `engineer`, `工程师`, `gmbh`, `科技`. In scripts without spaces
   * they may stand anywhere in it; `^` and `$` bind one to the beginning or end.
   */
  readonly posts?: string
  /** Before the name of whoever tells about themselves: `my name is`, `我是`. */
  readonly iAm?: string
  /** How the title of an event begins that is told in minutes: nothing in them is a talk: `minutes`, `notulen`. */
  readonly minutes?: string
  /** Those with which a post or company ends, as `software` and `数据` do not. Absent: all of them. */
  readonly postEnds?: string
  /** Legal forms of companies: what stands before one is no person: `gmbh`, `ltd`, `e.v.`. */
  readonly legal?: string
  /** Before or behind a name, no part of it: `dr.`, `prof.`, `herr`, `さん`, `님`, `老师`. */
  readonly titles?: string
  /** Words that no name holds: `how`, `technology`, `实践`. Needed for words that look like names only. */
  readonly notNames?: string
  /** Endings of words that no name has, as words for ideas and tools have them: `ization`, `keit`, `ость`. */
  readonly notNameEndings?: string
  /** Instead of a speaker who is not known yet: `tba`, `待定`, `n.n.`. */
  readonly unknown?: string
  /** Before a nickname, in a bracket or behind a name: `花名`, `aka`. */
  readonly nickname?: string
  /** Monday first, each with its spellings separated by a space: `monday mon`, `周一 星期一`. */
  readonly weekdays?: readonly string[]
  /** January first. */
  readonly months?: readonly string[]
  /** Before or behind a clock time: morning, and afternoon or evening. */
  readonly am?: string
  readonly pm?: string
  /** Behind a clock time, no part of anything: `uhr`, `h`, `点`. */
  readonly clock?: string
  /** Before a clock time, no part of anything: `ab`, `um`, `vers`, `a las`, `from`. */
  readonly at?: string
  /** Numbered days, with `#` for the number: `day #`, `第#天`, `tag #`. */
  readonly days?: string
  /** Days in words, the first one first: `first day|day one`. */
  readonly namedDays?: readonly string[]
  /** Before a title that is told elsewhere, at the head of its abstract: `summary of`, `résumé de`. */
  readonly abstractOf?: string
  /** Names of languages as a bracket behind a title says which is spoken: `english`, `en anglais`, `auf deutsch`. */
  readonly languages?: string
  /** Words in the title of an event that is no single talk: `meetup`, `summit`, `大会`, `stammtisch`. */
  readonly gatherings?: string
  /** Surnames of scripts written without spaces, each once; compound surnames too. */
  readonly surnames?: string
}
