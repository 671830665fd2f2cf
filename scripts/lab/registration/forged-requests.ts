/** A request that no page of the site sends. */
type Forged = {
  readonly what: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

const FORM = 'application/x-www-form-urlencoded'
const OWN = { 'content-type': FORM, 'sec-fetch-site': 'same-origin' }

/** Things that names and answers are not, for forms, mails, spreadsheets, databases and pages. */
const NAMES = [
  'x'.repeat(10_000),
  'Ada\r\nBcc: all@visitor.example',
  'Ada\u0000',
  'Ada\u202Egnp.exe',
  '\uD800',
  ' ',
  `${'é'.repeat(200)}`,
]
const MAILS = [
  '',
  'ada',
  'a@b',
  'a@x.example, b@x.example',
  'a@x.example\r\nCc: b@x.example',
  '<a@x.example>',
  '"a"@x.example',
  `${'a'.repeat(300)}@x.example`,
]

const fields = (name: string, mail: string): string => new URLSearchParams({ name, mail }).toString()

/**
 * Broken and forged requests, so many as are asked for: every kind in turn.
 * @param slug an event that takes registrations
 * @param ticket address of a ticket that exists, to be bent
 */
export const forgedRequests = (slug: string, ticket: string, count: number): readonly Forged[] => {
  const register = `/events/${slug}/register`
  const token = ticket.split('/').at(-1) ?? ''
  const bent = (index: number): string => {
    const at = index % (token.length - 1)
    return token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)
  }
  const post = (what: string, path: string, body = '', headers: Readonly<Record<string, string>> = OWN): Forged => ({
    what,
    method: 'POST',
    path,
    body,
    headers,
  })
  const good = fields('Ada', 'ada@visitor.example')
  const kinds: readonly ((index: number) => Forged)[] = [
    (index) => post('a name that is none', register, fields(NAMES[index % NAMES.length] ?? '', 'ada@visitor.example')),
    (index) => post('an address that is none', register, fields('Ada', MAILS[index % MAILS.length] ?? '')),
    () => post('another site', register, good, { 'content-type': FORM, 'sec-fetch-site': 'cross-site' }),
    () => post('another origin', register, good, { 'content-type': FORM, origin: 'https://evil.example' }),
    () => post('nobody’s origin', register, good, { 'content-type': FORM, origin: 'null' }),
    () => post('no origin', register, good, { 'content-type': FORM }),
    () => post('JSON', register, '{"name":"Ada"}', { ...OWN, 'content-type': 'application/json' }),
    () => post('multipart', register, '--x\r\n', { ...OWN, 'content-type': 'multipart/form-data; boundary=x' }),
    () => post('too much', register, `name=${'x'.repeat(20_000)}`),
    () => post('too many fields', register, 'a=1&'.repeat(300)),
    () => post('a field twice', register, `${good}&name=Bo&mail=bo%40visitor.example`),
    () => post('an event that does not exist', '/events/nowhere/register', good),
    (index) => post('a bent ticket', `/tickets/${bent(index)}/confirm`),
    (index) => post('a bent ticket given back', `/tickets/${bent(index)}/return`),
    (index) => ({
      what: 'a bent ticket read',
      method: 'GET',
      path: `/tickets/${bent(index)}/data.json`,
      body: '',
      headers: {},
    }),
    () => post('a ticket as something else', `/tickets/${token}/unsubscribe`),
    () =>
      post('a ticket from another site', `/tickets/${token}/delete`, '', {
        'content-type': FORM,
        'sec-fetch-site': 'cross-site',
      }),
    () => post('the desk without a session', `/desk/events/${slug}/guests`, 'do=add&name=Mallory'),
    () =>
      post('the desk with a made-up session', `/desk/events/${slug}/guests`, 'do=add&name=Mallory', {
        ...OWN,
        cookie: '__Host-desk=aaaa',
      }),
    () => ({
      what: 'the list without a session',
      method: 'GET',
      path: `/desk/events/${slug}/guests.csv`,
      body: '',
      headers: {},
    }),
    () => post('scans without a session', `/desk/events/${slug}/scans`, 'code=AAAAAAAA&at=1'),
    () => ({
      what: 'the scheduler without its secret',
      method: 'GET',
      path: '/cron/registration',
      body: '',
      headers: { authorization: 'Bearer x' },
    }),
  ]
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length]
    if (kind === undefined) throw new Error('There are kinds.')
    return kind(Math.floor(index / kinds.length))
  })
}
