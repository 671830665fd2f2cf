import type { Language } from '@/config/define-site'
import { spaced } from './spaced'

/**
 * What mails to guests say. Not part of `messages`, which travel to browsers. A mail begins with what is the case; what
 * its reader has to do stands in one button.
 */
type MailWords = {
  /** Without a name where it is empty. */
  readonly hello: (name: string) => string
  /** Behind the hours: the clock they go by. */
  readonly zone: (offset: string) => string
  /** Marks in the poster's corner, by what the mail is about. */
  readonly marks: {
    readonly held: string
    readonly seat: string
    readonly waiting: (place: number) => string
    readonly asking: string
    readonly gone: string
    readonly reminder: string
    readonly changed: string
    readonly cancelled: string
    readonly feedback: string
    readonly notice: string
  }
  readonly confirm: Letter<{ until: string }>
  readonly offered: Letter<{ until: string }>
  readonly seat: Letter
  readonly waiting: Letter<{ place: number }>
  readonly asking: Letter
  readonly declined: Letter
  readonly returned: Letter
  readonly lapsed: Letter
  readonly reminder: Letter<{ when: string }>
  /** `changed` says what: any of time, place and status. */
  readonly changed: Letter<{ changed: readonly ('time' | 'place' | 'status')[] }>
  readonly cancelled: Letter
  readonly feedback: Letter<{ until: string }>
  readonly notice: Letter
  readonly signIn: {
    readonly subject: (site: string) => string
    readonly text: readonly string[]
    readonly button: string
    readonly code: string
  }
  readonly whatChanged: Readonly<Record<'time' | 'place' | 'status', string>>
  readonly buttons: {
    readonly ticket: string
    readonly confirm: string
    readonly rate: string
    readonly event: string
    readonly again: string
  }
  readonly copyLink: string
  readonly rows: { readonly when: string; readonly where: string; readonly ticket: string; readonly calendar: string }
  readonly calendarFollows: (address: string) => string
  readonly atDoor: string
  readonly why: {
    readonly guest: (keeper: string, mail: string) => string
    readonly unconfirmed: (until: string) => string
    readonly notice: string
  }
  readonly keptUntil: (day: string) => string
  readonly quiet: string
  readonly unsubscribe: string
}

type Letter<Facts = Record<never, never>> = {
  readonly subject: (title: string, facts: Facts) => string
  readonly text: (facts: Facts) => readonly string[]
}

const list = (words: readonly string[], last: string, others: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(others)}${last}${words.at(-1)}`

const zh: MailWords = {
  hello: (name) => (name === '' ? '你好：' : `${name}，你好：`),
  zone: (offset) => `（${offset}）`,
  marks: {
    held: '座位留着',
    seat: '有座位',
    waiting: (place) => `排第 ${place}`,
    asking: '等答复',
    gone: '没有座位了',
    reminder: '明天',
    changed: '有变化',
    cancelled: '取消',
    feedback: '散场之后',
    notice: '通知',
  },
  confirm: {
    subject: (title, { until }) => spaced`请确认：${title}，座位留到${until}`,
    text: ({ until }) => [`座位给你留着，留到 ${until}。按下面这一条，在打开的页面里再按一下“确认我来”，就算数了。`],
  },
  offered: {
    subject: (title, { until }) => spaced`轮到你了：${title}，请在${until}前确认`,
    text: ({ until }) => [
      `有一个座位轮到你，留到 ${until}。打开下面的页面，按“确认我来”；来不了就在那里退掉，让给下一位。`,
    ],
  },
  seat: {
    subject: (title) => spaced`你有一个座位：${title}`,
    text: () => ['座位是你的。门口出示票上的码，或者报姓名。没有网络也能进：截图、打印都算数。'],
  },
  waiting: {
    subject: (title, { place }) => spaced`排第${place}：${title}`,
    text: ({ place }) => [`座位满了，你排第 ${place}。前面有人退，就往前挪；轮到时写信给你。`],
  },
  asking: {
    subject: (title) => spaced`收到你的申请：${title}`,
    text: () => ['组织者看过以后答复你。成不成都会写信。'],
  },
  declined: {
    subject: (title) => spaced`这次没有座位：${title}`,
    text: () => ['组织者没能给你留座位。谢谢你想来，下一场再见。'],
  },
  returned: {
    subject: (title) => spaced`座位退了：${title}`,
    text: () => ['你的座位或排队的位置已经退掉。改主意了还能再报，排在队尾。'],
  },
  lapsed: {
    subject: (title) => spaced`没等到你的确认：${title}`,
    text: () => ['座位在期限内没有确认，已经给了下一位。还想来就再报一次，排在队尾。'],
  },
  reminder: {
    subject: (title, { when }) => spaced`${when}见：${title}`,
    text: ({ when }) => [`${when}开始。来不了就在票上退掉座位，排队的第一位马上接上。`],
  },
  changed: {
    subject: (title, { changed }) =>
      spaced`${list(
        changed.map((each) => zh.whatChanged[each]),
        '和',
        '、',
      )}变了：${title}`,
    text: ({ changed }) => [
      `${list(
        changed.map((each) => zh.whatChanged[each]),
        '和',
        '、',
      )}有变化，下面写的是现在的。你的座位或排队的位置不变；来不了就在票上退掉。`,
    ],
  },
  cancelled: {
    subject: (title) => spaced`取消了：${title}`,
    text: () => ['活动取消了。你什么都不用做；报名资料会按期删除，想现在就删，在票上按“删掉我”。'],
  },
  feedback: {
    subject: (title) => spaced`讲得怎么样：${title}`,
    text: ({ until }) => [`谢谢你来。哪一场讲得好，哪里可以更好？一分钟就够，到 ${until} 为止。`],
  },
  notice: { subject: (title) => spaced`一条通知：${title}`, text: () => [] },
  signIn: {
    subject: (site) => spaced`进签到台：${site}`,
    text: ['在你刚才要链接的那个浏览器里打开下面的地址，按“进去”。用一次就失效，15 分钟内有效。'],
    button: '进签到台',
    code: '打不开就在签到台输入这个码：',
  },
  whatChanged: { time: '时间', place: '地点', status: '状态' },
  buttons: { ticket: '看我的票', confirm: '确认我来', rate: '说说这几场', event: '看活动页', again: '再报一次' },
  copyLink: '按不动，就把这一行复制到浏览器：',
  rows: { when: '时间', where: '地点', ticket: '票号', calendar: '日历' },
  calendarFollows: (address) => `附件可以加进日历；想让它自己跟着变，就订阅 ${address}`,
  atDoor: '打不开票时，在门口报姓名或票号。',
  why: {
    guest: (keeper, mail) =>
      spaced`这封信因为有人用这个地址报名才寄给你。资料由${keeper}保管${mail === '' ? '' : `，有事写信给 ${mail}`}。`,
    unconfirmed: (until) => `不是你：不用管，${until} 座位自动放掉，地址一并删除。`,
    notice: '这封信由组织者写给报名的人。',
  },
  keptUntil: (day) => `${day} 自动删除。`,
  quiet: '没有图片，没有跟踪，链接里没有你的姓名和邮箱。链接就是钥匙，别转发。',
  unsubscribe: '不想再收组织者的通知',
}

const en: MailWords = {
  hello: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
  zone: (offset) => ` (${offset})`,
  marks: {
    held: 'Seat held',
    seat: 'You have a seat',
    waiting: (place) => `No. ${place} in the queue`,
    asking: 'Waiting for an answer',
    gone: 'No seat',
    reminder: 'Tomorrow',
    changed: 'Changed',
    cancelled: 'Cancelled',
    feedback: 'Afterwards',
    notice: 'Notice',
  },
  confirm: {
    subject: (title, { until }) => `Please confirm: ${title}, your seat is held until ${until}`,
    text: ({ until }) => [
      `A seat is held for you until ${until}. Open the page below and press “I will come” there: then it is yours.`,
    ],
  },
  offered: {
    subject: (title, { until }) => `It is your turn: ${title}, please confirm by ${until}`,
    text: ({ until }) => [
      `A seat has come to you and is held until ${until}. Open the page below and press “I will come”. If you cannot, give it back there, and the next one gets it.`,
    ],
  },
  seat: {
    subject: (title) => `You have a seat: ${title}`,
    text: () => [
      'The seat is yours. Show the code on your ticket at the door, or say your name. It works without a network: a screenshot or a print will do.',
    ],
  },
  waiting: {
    subject: (title, { place }) => `No. ${place} in the queue: ${title}`,
    text: ({ place }) => [
      `Every seat is taken, and you are number ${place} in the queue. When somebody gives a seat back, the queue moves, and you get a mail when it is your turn.`,
    ],
  },
  asking: {
    subject: (title) => `We have your request: ${title}`,
    text: () => ['An organizer will look at it and answer. You get a mail either way.'],
  },
  declined: {
    subject: (title) => `No seat this time: ${title}`,
    text: () => ['The organizers could not give you a seat. Thank you for wanting to come; see you at the next one.'],
  },
  returned: {
    subject: (title) => `Seat given back: ${title}`,
    text: () => [
      'Your seat or place in the queue has been given back. If you change your mind, register again: you come in at the end.',
    ],
  },
  lapsed: {
    subject: (title) => `Not confirmed in time: ${title}`,
    text: () => [
      'Your seat was not confirmed in time and has gone to the next one. If you still want to come, register again: you come in at the end.',
    ],
  },
  reminder: {
    subject: (title, { when }) => `See you ${when}: ${title}`,
    text: ({ when }) => [
      `It begins ${when}. If you cannot come, give your seat back on your ticket: the first in the queue gets it at once.`,
    ],
  },
  changed: {
    subject: (title, { changed }) =>
      `New ${list(
        changed.map((each) => en.whatChanged[each]),
        ' and ',
        ', ',
      )}: ${title}`,
    text: ({ changed }) => [
      `The ${list(
        changed.map((each) => en.whatChanged[each]),
        ' and ',
        ', ',
      )} changed; below is what holds now. Your seat, or your place in the queue, stays yours. If you cannot come, give it back on your ticket.`,
    ],
  },
  cancelled: {
    subject: (title) => `Cancelled: ${title}`,
    text: () => [
      'The event will not take place. You need not do anything; what you told us is deleted in time, and at once if you press “Delete me” on your ticket.',
    ],
  },
  feedback: {
    subject: (title) => `How was it: ${title}`,
    text: ({ until }) => [
      `Thank you for coming. Which talk was good, and what could be better? A minute is enough; it is open until ${until}.`,
    ],
  },
  notice: { subject: (title) => `A notice: ${title}`, text: () => [] },
  signIn: {
    subject: (site) => `Sign in to the desk: ${site}`,
    text: [
      'Open the address below in the browser in which you asked for it, and press “Go in”. It works once, within 15 minutes.',
    ],
    button: 'Go to the desk',
    code: 'If it does not open, type this code at the desk:',
  },
  whatChanged: { time: 'time', place: 'place', status: 'status' },
  buttons: {
    ticket: 'See my ticket',
    confirm: 'I will come',
    rate: 'Say how it was',
    event: 'See the event',
    again: 'Register again',
  },
  copyLink: 'If the button does not work, copy this line into your browser:',
  rows: { when: 'When', where: 'Where', ticket: 'Ticket', calendar: 'Calendar' },
  calendarFollows: (address) =>
    `The attachment adds it to your calendar; to let it follow changes by itself, subscribe to ${address}`,
  atDoor: 'If your ticket does not open at the door, say your name or its number.',
  why: {
    guest: (keeper, mail) =>
      `You get this mail because somebody registered with this address. ${keeper} keeps what was entered${mail === '' ? '' : `; write to ${mail} with questions`}.`,
    unconfirmed: (until) =>
      `Not you? Do nothing: on ${until} the seat goes to somebody else and your address is deleted.`,
    notice: 'The organizers wrote this mail to everybody who registered.',
  },
  keptUntil: (day) => `Everything is deleted on ${day}.`,
  quiet: 'No pictures, no tracking; links hold neither your name nor your address. A link is a key: do not pass it on.',
  unsubscribe: 'No more notices from the organizers',
}

export type { MailWords }

/** The words of mails in one language. */
export const mailWords = (language: Language): MailWords => (language === 'en' ? en : zh)
