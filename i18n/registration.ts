import { site } from '@/config/site'
import { beside } from './beside'

/** What visitors and organizers read about registration. Not part of `messages`, so that no other page carries a word. */
type RegistrationWords = {
  readonly opensAs: (title: string) => string
  readonly action: string
  readonly room: {
    readonly left: (count: number) => string
    readonly total: (capacity: number, closes: string) => string
    readonly queueNote: string
    /** Between two sentences. */
    readonly between: string
    readonly size: (capacity: number) => string
    /** In the stop of a room that is full. */
    readonly fullStop: string
    readonly had: (count: number) => string
    readonly worth: (people: number) => string
    readonly cameKey: (count: number) => string
    readonly awayKey: (count: number) => string
    /** Where no form is: what can be done. */
    readonly instead: Readonly<
      Record<'not-open' | 'cancelled' | 'past' | 'open', readonly [head: string, text: string]>
    >
    readonly programme: string
    readonly asOf: (clock: string) => string
    readonly full: (waiting: number) => string
    readonly fullNote: string
    readonly noQueue: string
    readonly approval: (capacity: number | undefined) => string
    readonly approvalNote: string
    readonly unlimited: (count: number) => string
    readonly unlimitedNote: string
    readonly open: string
    readonly notOpen: (when: string) => string
    readonly opening: string
    readonly closed: string
    readonly closedNote: (when: string) => string
    readonly cancelled: string
    readonly past: string
    readonly came: (count: number) => string
    readonly away: string
    readonly awayNote: (contact: string) => string
    readonly again: string
    readonly taken: (count: number) => string
    readonly free: (count: number) => string
    readonly pointNote: string
    readonly privacyNote: string
    readonly find: string
    readonly findNote: string
    readonly send: string
  }
  readonly name: string
  readonly nameHint: string
  readonly mail: string
  readonly mailHint: string
  readonly optional: string
  readonly kept: (keeper: string, days: number, contact: string) => string
  readonly buttons: { readonly seat: string; readonly queue: string; readonly apply: string; readonly register: string }
  readonly errors: Readonly<
    Record<'missing' | 'too-long' | 'not-an-address' | 'not-an-option' | 'not-text' | 'consent', string>
  >
  readonly errorHead: (count: number) => string
  readonly refusals: Readonly<Record<'limited' | 'not-open' | 'closed' | 'full' | 'cancelled', string>>
  readonly ticket: {
    readonly title: (event: string) => string
    readonly flags: Readonly<Record<TicketWord, string>> & { readonly waiting: (place: number) => string }
    readonly heads: Readonly<Record<TicketWord, string>> & { readonly waiting: (place: number) => string }
    readonly notes: Readonly<Record<TicketWord | 'waiting', string>>
    readonly heldUntil: (when: string) => string
    readonly cameAt: (when: string) => string
    readonly sentHead: string
    readonly sentNote: string
    readonly unknownHead: string
    readonly unknownNote: string
    readonly toEvents: string
    readonly awayHead: string
    readonly awayNote: string
    readonly number: string
    readonly code: (number: string) => string
    /** What a plate says in place of a code. `held` stands around the moment until which. */
    readonly plate: {
      readonly held: readonly [before: string, after: string]
      readonly asking: string
      readonly came: string
    }
    readonly confirm: string
    readonly resend: string
    readonly steps: string
    readonly step: {
      readonly registered: string
      readonly confirmed: string
      readonly reminder: string
      readonly came: string
    }
    readonly answers: string
    readonly actions: string
    readonly key: string
    readonly change: readonly [string, string]
    readonly calendar: readonly [string, string]
    readonly data: readonly [string, string]
    readonly give: readonly [string, string]
    readonly rate: readonly [string, string]
    readonly again: readonly [string, string]
    readonly delete: string
    readonly deleteNote: (day: string) => string
    readonly refusedMails: (count: number) => string
    readonly save: string
    readonly thanks: string
    readonly rateHead: string
    readonly rateNote: string
    readonly ratesClosed: string
    readonly words: string
    readonly score: (score: number) => string
  }
  readonly desk: DeskWords
}

type TicketWord = 'held' | 'asking' | 'seat' | 'came' | 'returned' | 'declined' | 'lapsed'

type DeskWords = {
  readonly title: string
  readonly signIn: string
  readonly signInNote: string
  readonly mail: string
  readonly sendLink: string
  readonly code: string
  readonly useCode: string
  readonly sent: string
  readonly wrong: string
  readonly goIn: string
  readonly goInNote: string
  readonly usedUp: string
  readonly signOut: string
  readonly away: string
  readonly events: (count: number) => string
  readonly until: (who: string, clock: string) => string
  readonly mails: (sent: number, stuck: number) => string
  readonly keptMails: (count: number) => string
  readonly list: string
  readonly seats: (taken: number, capacity: number | undefined) => string
  readonly waiting: (count: number) => string
  readonly asking: (count: number) => string
  readonly deleted: (day: string) => string
  readonly phases: Readonly<Record<'not-open' | 'open' | 'closed' | 'cancelled' | 'past', string>>
  readonly tallies: {
    readonly seats: string
    readonly asking: string
    readonly waiting: string
    readonly came: string
    readonly free: string
    readonly gone: string
  }
  readonly find: string
  readonly findPlaceholder: string
  readonly scan: string
  readonly groups: { readonly asking: string; readonly seats: string; readonly waiting: string; readonly gone: string }
  readonly nobody: string
  readonly approve: string
  readonly decline: string
  readonly seat: string
  readonly came: string
  readonly undo: string
  readonly give: string
  readonly states: Readonly<Record<'held' | 'returned' | 'declined' | 'lapsed', string>>
  readonly place: (place: number | string) => string
  readonly cameAt: (clock: string) => string
  readonly add: readonly [string, string]
  readonly addButton: string
  readonly mailOptional: string
  readonly write: readonly [string, string]
  readonly to: string
  readonly audiences: { readonly seats: string; readonly waiting: string; readonly all: string }
  readonly text: string
  readonly preview: string
  readonly sendTo: (count: number) => string
  readonly take: readonly [string, string]
  readonly csv: string
  readonly sheet: string
  readonly feedback: string
  readonly stuck: readonly [string, string]
  readonly retry: string
  readonly nextTry: (clock: string) => string
  readonly givenUp: string
  readonly said: Readonly<Record<string, string>>
  readonly door: {
    readonly title: string
    readonly aim: string
    readonly list: string
    readonly type: string
    readonly count: string
    readonly camera: string
    readonly noCamera: string
    readonly offline: (count: number | string) => string
    readonly signedOut: (count: number | string) => string
    readonly recent: string
    readonly last: (came: number | string, taken: number | string) => string
    readonly byName: string
    readonly undo: string
    readonly letIn: string
    readonly kept: string
    readonly next: string
    readonly outcomes: Readonly<
      Record<
        'in' | 'again' | 'unknown' | 'elsewhere' | 'waiting' | 'asking' | 'returned' | 'declined' | 'lapsed',
        readonly [string, string]
      >
    >
  }
  readonly scores: (count: number) => string
  readonly forSpeaker: string
}

const zh: RegistrationWords = {
  opensAs: (title) => beside`报名开放：${title}`,
  action: '报名',
  room: {
    left: (count) => `还有 ${count} 席`,
    total: (capacity, closes) => `共 ${capacity} 席，${closes} 截止。`,
    queueNote: '满了以后按先后排队，有人退就轮到你。',
    between: '',
    size: (capacity) => `共 ${capacity} 席。`,
    fullStop: '满',
    had: (count) => `${count} 人报名。`,
    worth: (people) => `一点代表 ${people} 人`,
    cameKey: (count) => `来了 ${count}`,
    awayKey: (count) => `没来 ${count}`,
    instead: {
      'not-open': ['先不用留邮箱', '到时回到这一页，或者让日历叫你。'],
      cancelled: ['报名的人都会收到信', '资料按期删除；现在就要删，在票页按“删掉我”。'],
      past: ['报名的资料按期删除', '讲了什么、幻灯片和录像，都在下面的议程里。'],
      open: ['过一阵再来看看', '有人退座位，这里会再放出来。'],
    },
    programme: '看议程',
    asOf: (clock) => `${clock} 的数字。`,
    full: (waiting) => (waiting === 0 ? '满了' : `满了，排队的有 ${waiting} 位`),
    fullNote: '按先后排队，有人退就轮到你。',
    noQueue: '这一场不排队。',
    approval: (capacity) => (capacity === undefined ? '由组织者确认' : `${capacity} 席，由组织者确认`),
    approvalNote: '先申请，组织者看过写信答复。',
    unlimited: (count) => `已有 ${count} 人`,
    unlimitedNote: '不限人数。',
    open: '报名',
    notOpen: (when) => `${when} 开放`,
    opening: '把开放时间加入日历',
    closed: '报名截止了',
    closedNote: (when) => `${when} 截止。`,
    cancelled: '取消了',
    past: '活动结束了',
    came: (count) => `来了 ${count} 人`,
    away: '现在读不到座位',
    awayNote: (contact) =>
      `活动照常，时间地点都没变；已经拿到的票都算数。过几分钟再试一次${contact === '' ? '' : `，着急就写信给 ${contact}`}。`,
    again: '再试一次',
    taken: (count) => `已报名 ${count}`,
    free: (count) => `空位 ${count}`,
    pointNote: '你报上名，就有一点连进网里。点不是座位号，到场随便坐。',
    privacyNote: '没有账号，没有第三方，不用脚本也能报。',
    find: '已经报名了？',
    findNote: '把票再寄一次到报名的邮箱。',
    send: '寄给我',
  },
  name: '姓名',
  nameHint: '签到时叫你用，可以是网名。',
  mail: '邮箱',
  mailHint: '票和变更通知寄到这里。',
  optional: '选填',
  kept: (keeper, days, contact) =>
    beside`资料由${keeper}保管，只用来办这场活动，活动后 ${days} 天自动删除${contact === '' ? '' : `；有事写信给 ${contact}`}。`,
  buttons: { seat: '占一个座位', queue: '排队', apply: '申请', register: '报名' },
  errors: {
    missing: '这一格要填。',
    'too-long': '太长了，请写短些。',
    'not-an-address': '这不像一个完整的邮箱，像 name@mail.com 这样。',
    'not-an-option': '请从列出的里面选。',
    'not-text': '里面有不能用的字符。',
    consent: '要勾上才能报名。',
  },
  errorHead: (count) => `还差 ${count} 处，填过的都还在：`,
  refusals: {
    limited: '这里刚才报得太多了。等一分钟再按一次，填过的都还在。',
    'not-open': '还没开放报名。',
    closed: '报名已经截止。',
    full: '刚刚满了。',
    cancelled: '活动取消了。',
  },
  ticket: {
    title: (event) => beside`票：${event}`,
    flags: {
      held: '待你确认',
      asking: '等答复',
      seat: '有座位',
      came: '已到场',
      returned: '已退',
      declined: '没有座位',
      lapsed: '过期了',
      waiting: (place) => `排第 ${place}`,
    },
    heads: {
      held: '座位给你留着。',
      asking: '组织者在看。',
      seat: '你有一个座位。',
      came: '你来了。',
      returned: '座位退了。',
      declined: '这次没有座位。',
      lapsed: '座位给了下一位。',
      waiting: (place) => `你排第 ${place}。`,
    },
    notes: {
      held: '按“确认我来”就算数。过时就轮到排队的人。',
      asking: '成不成都会写信说明。',
      seat: '门口出示这个码，或者报姓名。没网也能看：截图、打印都算数。',
      came: '散场以后这里会多一条：每场讲得怎样，七天内可以说。',
      returned: '改主意了还能再报，排在队尾。',
      declined: '组织者没能给你留座位。谢谢你想来。',
      lapsed: '期限内没有确认。还想来就再报一次，排在队尾。',
      waiting: '前面有人退，你就往前挪。轮到时写信给你。',
    },
    heldUntil: (when) => `留到 ${when}。`,
    cameAt: (when) => `${when} 到的。`,
    sentHead: '信寄出了。',
    sentNote: '打开信里的链接，座位才算数。几分钟还没到，就看看垃圾邮件；地址写错了，回去再报一次。',
    unknownHead: '没有这张票。',
    unknownNote: '它已经删掉或者过期，要么网址没有抄全。报过名的，可以在活动页让票再寄一次。',
    toEvents: '全部活动',
    awayHead: '现在读不到票。',
    awayNote: '票还在，门口有名单。过几分钟再打开这一页。',
    number: '票号',
    code: (number) => `入场码 ${number}`,
    plate: { held: ['', '前'], asking: '等', came: '到' },
    confirm: '确认我来',
    resend: '再寄一次信',
    steps: '走到哪了',
    step: { registered: '报名', confirmed: '确认', reminder: '提醒', came: '到场' },
    answers: '你填的',
    actions: '能做的',
    key: '不用登录。这一页的网址就是钥匙，别转发。',
    change: ['改回答', '姓名和问题；换邮箱请重新报名'],
    calendar: ['加入日历', '一个 .ics 文件'],
    data: ['关于我的一切', '你的记录和寄过的信，一个 JSON 文件'],
    give: ['退掉座位', '排队的第一位马上接上'],
    rate: ['说说这几场', '一分钟，七天内'],
    again: ['再报一次', '排在队尾'],
    delete: '删掉我',
    deleteNote: (day) =>
      `座位退掉，姓名、邮箱和回答立刻从数据库里抹去，这一页失效。不能撤销。什么也不做的话，${day} 自动删除。`,
    refusedMails: (count) => `有 ${count} 封信没寄到，地址大概写错了。记下票号，门口报姓名也能进。`,
    save: '存好',
    thanks: '收到了，谢谢。七天内还能改。',
    rateHead: '讲得怎么样',
    rateNote: '1 到 5，加几句话也好。只给组织者看。',
    ratesClosed: '现在不能评了。',
    words: '想说的',
    score: (score) => `${score} 分`,
  },
  desk: {
    title: '签到台',
    signIn: '进签到台',
    signInNote: '信里的链接用一次就失效；地址不在名单上也回同一句话。',
    mail: '你的邮箱',
    sendLink: '寄一个登录链接给我',
    code: '信里的六位数',
    useCode: '用这个码进去',
    sent: '如果这个地址在名单上，信已经寄出。在这个浏览器里打开链接，或者输入六位数。',
    wrong: '链接或数字不对，或者已经用过。',
    goIn: '进去',
    goInNote: '这个链接只能用一次。',
    usedUp: '这个链接用过了，或者过期了。',
    signOut: '退出',
    away: '现在读不到名单。过一会儿再打开；门口可以先照打印的名单放人。',
    events: (count) => `${count} 场活动`,
    until: (who, clock) => `${who}，${clock} 自动退出。`,
    mails: (sent, stuck) => `今天寄出 ${sent} 封信${stuck === 0 ? '' : `，卡住 ${stuck} 封`}。`,
    keptMails: (count) => `没有设置邮件：${count} 封信存在 data/outbox 里。`,
    list: '名单',
    seats: (taken, capacity) => (capacity === undefined ? `${taken} 人有座位` : `${capacity} 席占 ${taken}`),
    waiting: (count) => `排队 ${count}`,
    asking: (count) => `等你确认 ${count}`,
    deleted: (day) => `资料 ${day} 已删，只剩数字。`,
    phases: { 'not-open': '还没开放', open: '在报名', closed: '已截止', cancelled: '取消了', past: '结束了' },
    tallies: { seats: '有座位', asking: '等你确认', waiting: '排队', came: '已到', free: '空位', gone: '退了' },
    find: '找',
    findPlaceholder: '姓名、邮箱、票号',
    scan: '扫码签到',
    groups: { asking: '等你确认', seats: '有座位', waiting: '排队', gone: '退了' },
    nobody: '没有人。',
    approve: '同意',
    decline: '不了',
    seat: '给座',
    came: '到了',
    undo: '撤回',
    give: '退掉',
    states: { held: '还没点确认，座位留着', returned: '退了', declined: '没同意', lapsed: '过期没确认' },
    place: (place) => `排第 ${place}`,
    cameAt: (clock) => `${clock} 到`,
    add: ['门口加一位', '没报名就来的。占一席，马上算到。'],
    addButton: '加上，算到',
    mailOptional: '邮箱，可空',
    write: ['给大家写信', '先看样子，再寄。'],
    to: '给',
    audiences: { seats: '有座位的', waiting: '排队的', all: '全部' },
    text: '正文',
    preview: '先看样子',
    sendTo: (count) => `寄给 ${count} 人`,
    take: ['带走', '里面有姓名和邮箱。用完请删。'],
    csv: '名单 .csv',
    sheet: '打印的签到表',
    feedback: '意见',
    stuck: ['卡住的信', '没寄出去，地址大概写错了。'],
    retry: '再试',
    nextTry: (clock) => `${clock} 再试`,
    givenUp: '不再试了',
    said: {
      added: '加上了。',
      'not-added': '没加上：要有姓名，邮箱可空但要写对。',
      'not-done': '做不了：状态已经变了。',
      mailed: '信放进寄信箱了。',
      approve: '同意了。',
      decline: '写信告诉了。',
      seat: '给了座位。',
      came: '算到了。',
      undo: '撤回了。',
      return: '退了。',
    },
    door: {
      title: '门口',
      aim: '对准票上的码',
      list: '名单',
      type: '票号或姓名',
      count: '签到',
      camera: '打开相机',
      noCamera: '用不了相机：要 https 或 localhost，并允许相机。输入票号也行。',
      offline: (count) => `没网。照样扫，存了 ${count} 个，连上就补。`,
      signedOut: (count) => `登录过期了，存了 ${count} 个。重新登录再打开相机，就会补上。`,
      recent: '刚才',
      last: (came, taken) => `已到 ${came}，共 ${taken}`,
      byName: '按姓名找',
      undo: '扫错了，撤回',
      letIn: '放行，占一席',
      kept: '存着',
      next: '下一位',
      outcomes: {
        in: ['请进', ''],
        again: ['已经用过', '问一下姓名，是本人就放行。'],
        unknown: ['不认识', '不是这里的票，或者抄错了。按姓名找找。'],
        elsewhere: ['是别场的', '这张票是另一场活动的。'],
        waiting: ['还在排队', '有空位时由你给座。'],
        asking: ['还没确认', '由组织者同意才有座位。'],
        returned: ['退掉了', '座位已经退了。'],
        declined: ['没有座位', '组织者没有同意。'],
        lapsed: ['过期了', '没有按时确认。'],
      },
    },
    scores: (count) => `${count} 份`,
    forSpeaker: '给讲师的链接',
  },
}

const seatsLeft = (count: number): string => `${count} seat${count === 1 ? '' : 's'} left`

const en: RegistrationWords = {
  opensAs: (title) => `Registration opens: ${title}`,
  action: 'Register',
  room: {
    left: seatsLeft,
    total: (capacity, closes) => `${capacity} seats, until ${closes}.`,
    queueNote: 'When it is full there is a queue: a seat given back goes to the first.',
    between: ' ',
    size: (capacity) => `${capacity} seat${capacity === 1 ? '' : 's'}.`,
    fullStop: 'full',
    had: (count) => `${count} registered.`,
    worth: (people) => `one point is ${people} people`,
    cameKey: (count) => `${count} came`,
    awayKey: (count) => `${count} did not`,
    instead: {
      'not-open': ['No need to leave an address', 'Come back to this page then, or let your calendar call you.'],
      cancelled: [
        'Everybody who registered gets a mail',
        'What they said is deleted in time, and at once by “Delete me” on the ticket.',
      ],
      past: ['What was said at registration is deleted', 'Talks, slides and recordings stand in the programme below.'],
      open: ['Look again later', 'A seat given back appears here.'],
    },
    programme: 'To the programme',
    asOf: (clock) => `As of ${clock}.`,
    full: (waiting) => (waiting === 0 ? 'Full' : `Full, ${waiting} in the queue`),
    fullNote: 'There is a queue: a seat given back goes to the first.',
    noQueue: 'There is no queue.',
    approval: (capacity) => (capacity === undefined ? 'Organizers confirm' : `${capacity} seats, organizers confirm`),
    approvalNote: 'You ask, an organizer looks at it and answers by mail.',
    unlimited: (count) => `${count} registered`,
    unlimitedNote: 'There is no limit.',
    open: 'Register',
    notOpen: (when) => `Opens ${when}`,
    opening: 'Add the opening to my calendar',
    closed: 'Registration is closed',
    closedNote: (when) => `Since ${when}.`,
    cancelled: 'Cancelled',
    past: 'The event is over',
    came: (count) => `${count} came`,
    away: 'Seats cannot be read at the moment',
    awayNote: (contact) =>
      `The event stands, and so do all tickets. Try again in a few minutes${contact === '' ? '' : `, or write to ${contact}`}.`,
    again: 'Try again',
    taken: (count) => `${count} registered`,
    free: (count) => `${count} free`,
    pointNote: 'Register, and one more point is tied into the net. A point is no chair: sit where you like.',
    privacyNote: 'No account, no third party, and no script is needed.',
    find: 'Registered already?',
    findNote: 'Your ticket is sent once more to the address you gave.',
    send: 'Send it',
  },
  name: 'Name',
  nameHint: 'What you are called at the door; a nickname will do.',
  mail: 'Mail address',
  mailHint: 'Your ticket and any changes go here.',
  optional: 'optional',
  kept: (keeper, days, contact) =>
    `${keeper} keeps this, for this event only, and deletes it ${days} days after it${contact === '' ? '' : `; questions to ${contact}`}.`,
  buttons: { seat: 'Take a seat', queue: 'Join the queue', apply: 'Ask for a seat', register: 'Register' },
  errors: {
    missing: 'Please fill this in.',
    'too-long': 'That is too long.',
    'not-an-address': 'That is no whole mail address, such as name@mail.com.',
    'not-an-option': 'Please choose from what is listed.',
    'not-text': 'It holds characters that cannot be used.',
    consent: 'This has to be ticked.',
  },
  errorHead: (count) =>
    `${count === 1 ? 'One thing is' : `${count} things are`} missing; what you wrote is still here:`,
  refusals: {
    limited:
      'Too many registrations came from here just now. Wait a minute and press again; what you wrote is still here.',
    'not-open': 'Registration is not open yet.',
    closed: 'Registration is closed.',
    full: 'The last seat has just gone.',
    cancelled: 'The event is cancelled.',
  },
  ticket: {
    title: (event) => `Ticket: ${event}`,
    flags: {
      held: 'To be confirmed',
      asking: 'Waiting for an answer',
      seat: 'You have a seat',
      came: 'You came',
      returned: 'Given back',
      declined: 'No seat',
      lapsed: 'Expired',
      waiting: (place) => `No. ${place}`,
    },
    heads: {
      held: 'A seat is held for you.',
      asking: 'An organizer looks at it.',
      seat: 'You have a seat.',
      came: 'You are in.',
      returned: 'Your seat is given back.',
      declined: 'No seat this time.',
      lapsed: 'Your seat went to the next one.',
      waiting: (place) => `You are number ${place}.`,
    },
    notes: {
      held: 'Press “I will come” and it is yours. After that it goes to the queue.',
      asking: 'You get a mail either way.',
      seat: 'Show this code at the door, or say your name. It works without a network: a screenshot or a print will do.',
      came: 'After the event you can say here how each talk was, for seven days.',
      returned: 'If you change your mind, register again: you come in at the end.',
      declined: 'The organizers could not give you a seat. Thank you for wanting to come.',
      lapsed: 'It was not confirmed in time. Register again: you come in at the end.',
      waiting: 'When somebody leaves, you move up. You get a mail when it is your turn.',
    },
    heldUntil: (when) => `Until ${when}.`,
    cameAt: (when) => `Since ${when}.`,
    sentHead: 'A mail is on its way.',
    sentNote:
      'Open its link: only then is the seat yours. Nothing after some minutes? Look into the spam folder; with a wrong address, register again.',
    unknownHead: 'There is no such ticket.',
    unknownNote:
      'It was deleted or has run out, or its address is not whole. If you have registered, the event’s page sends your ticket again.',
    toEvents: 'All events',
    awayHead: 'Tickets cannot be read at the moment.',
    awayNote: 'Yours is safe, and there is a list at the door. Open this page again in a few minutes.',
    number: 'Ticket',
    code: (number) => `Code ${number}`,
    plate: { held: ['until', ''], asking: '?', came: 'In' },
    confirm: 'I will come',
    resend: 'Send the mail again',
    steps: 'Where you are',
    step: { registered: 'Registered', confirmed: 'Confirmed', reminder: 'Reminder', came: 'At the door' },
    answers: 'What you said',
    actions: 'What you can do',
    key: 'No account. The address of this page is the key: do not pass it on.',
    change: ['Change answers', 'Name and questions; for another address register again'],
    calendar: ['Add to calendar', 'an .ics file'],
    data: ['Everything about me', 'your record and the mails to you, one JSON file'],
    give: ['Give the seat back', 'the first in the queue gets it at once'],
    rate: ['Say how it was', 'a minute, within seven days'],
    again: ['Register again', 'at the end of the queue'],
    delete: 'Delete me',
    deleteNote: (day) =>
      `Your seat is given back; name, address and answers leave the database at once, and this page ends. It cannot be undone. If you do nothing, everything is deleted on ${day}.`,
    refusedMails: (count) =>
      `${count} mail${count === 1 ? '' : 's'} could not be delivered; the address may be wrong. Note your ticket’s number: it will do at the door.`,
    save: 'Save',
    thanks: 'Thank you. You can change it for seven days.',
    rateHead: 'How was it?',
    rateNote: '1 to 5, and a few words if you like. Only the organizers see it.',
    ratesClosed: 'Talks cannot be judged at the moment.',
    words: 'In words',
    score: (score) => `${score} of 5`,
  },
  desk: {
    title: 'Desk',
    signIn: 'Sign in to the desk',
    signInNote: 'The link works once. An address that is not on the list gets the same answer.',
    mail: 'Your mail address',
    sendLink: 'Send me a link',
    code: 'The six digits from the mail',
    useCode: 'Go in with these',
    sent: 'If this address is on the list, a mail is on its way. Open its link in this browser, or type its six digits.',
    wrong: 'The link or the digits are wrong, or have been used.',
    goIn: 'Go in',
    goInNote: 'This link works once.',
    usedUp: 'This link has been used, or has run out.',
    signOut: 'Sign out',
    away: 'The list cannot be read at the moment. Open this page again soon; at the door, go by the printed list.',
    events: (count) => `${count} event${count === 1 ? '' : 's'}`,
    until: (who, clock) => `${who}, signed in until ${clock}.`,
    mails: (sent, stuck) => `${sent} mails sent today${stuck === 0 ? '' : `, ${stuck} stuck`}.`,
    keptMails: (count) => `No mail is set up: ${count} mails lie in data/outbox.`,
    list: 'Guests',
    seats: (taken, capacity) =>
      capacity === undefined ? `${taken} seats taken` : `${taken} of ${capacity} seats taken`,
    waiting: (count) => `${count} in the queue`,
    asking: (count) => `${count} to answer`,
    deleted: (day) => `People were deleted on ${day}; the numbers stay.`,
    phases: { 'not-open': 'not open yet', open: 'open', closed: 'closed', cancelled: 'cancelled', past: 'over' },
    tallies: { seats: 'seats', asking: 'to answer', waiting: 'queue', came: 'came', free: 'free', gone: 'left' },
    find: 'Find',
    findPlaceholder: 'name, mail, ticket',
    scan: 'Scan tickets',
    groups: { asking: 'To answer', seats: 'With a seat', waiting: 'In the queue', gone: 'Left' },
    nobody: 'Nobody.',
    approve: 'Yes',
    decline: 'No',
    seat: 'Give a seat',
    came: 'Came',
    undo: 'Undo',
    give: 'Take out',
    states: {
      held: 'not confirmed yet, seat held',
      returned: 'gave it back',
      declined: 'declined',
      lapsed: 'not confirmed in time',
    },
    place: (place) => `no. ${place}`,
    cameAt: (clock) => `came ${clock}`,
    add: ['Add somebody at the door', 'Without a ticket. Takes a seat and counts as come.'],
    addButton: 'Add, has come',
    mailOptional: 'Mail address, optional',
    write: ['Write to everybody', 'Look at it first, then send.'],
    to: 'To',
    audiences: { seats: 'those with a seat', waiting: 'the queue', all: 'all' },
    text: 'Text',
    preview: 'Show me first',
    sendTo: (count) => `Send to ${count}`,
    take: ['Take along', 'Names and addresses are in it. Delete it when done.'],
    csv: 'Guests .csv',
    sheet: 'Sheet to print',
    feedback: 'Feedback',
    stuck: ['Mails that are stuck', 'They could not be sent; the address may be wrong.'],
    retry: 'Try again',
    nextTry: (clock) => `again at ${clock}`,
    givenUp: 'given up',
    said: {
      added: 'Added.',
      'not-added': 'Not added: a name is needed; the address may be left out, but must be right.',
      'not-done': 'That cannot be done: things have changed.',
      mailed: 'The mails are in the outbox.',
      approve: 'Approved.',
      decline: 'Declined, with a mail.',
      seat: 'Has a seat.',
      came: 'Has come.',
      undo: 'Undone.',
      return: 'Taken out.',
    },
    door: {
      title: 'Door',
      aim: 'Hold the code before the camera',
      list: 'Guests',
      type: 'Ticket number or name',
      count: 'Check in',
      camera: 'Start the camera',
      noCamera: 'No camera: it needs https or localhost, and your permission. Typing the number works as well.',
      offline: (count) => `No network. Go on: ${count} kept, they follow by themselves.`,
      signedOut: (count) => `Signed out, ${count} kept. Sign in and start the camera again: they follow.`,
      recent: 'Just now',
      last: (came, taken) => `${came} of ${taken} came`,
      byName: 'Find by name',
      undo: 'A mistake: undo',
      letIn: 'Let them in, takes a seat',
      kept: 'kept',
      next: 'Next',
      outcomes: {
        in: ['Come in', ''],
        again: ['Used before', 'Ask for the name; if it is them, let them in.'],
        unknown: ['Unknown', 'No ticket of ours, or mistyped. Look for the name.'],
        elsewhere: ['Another event', 'This ticket is for another event.'],
        waiting: ['In the queue', 'Give a seat at the list if there is one.'],
        asking: ['Not approved', 'An organizer has to approve first.'],
        returned: ['Given back', 'The seat was given back.'],
        declined: ['No seat', 'An organizer declined.'],
        lapsed: ['Expired', 'Not confirmed in time.'],
      },
    },
    scores: (count) => `${count} judged`,
    forSpeaker: 'Link for the speaker',
  },
}

/** The words of the site's language. */
export const registrationWords = (): RegistrationWords => (site.language === 'en' ? en : zh)
