import { existsSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { expectSound } from '../find-violations'
import { BUILD, dataFolder, origin, PORTS, postForm, type Server, startServer } from './servers'

/** Every state of a room, of a ticket and of the desk, on one server without mail: each is sound, and says what it has to. */

const DATA = dataFolder('states')
const ORIGIN = origin(PORTS.states)
const EVENT = (number: number): string => `${ORIGIN}/events/orbit-${number}`

let server: Server | undefined
const tickets: Record<string, string> = {}
let desk: BrowserContext | undefined

/** Registers so many guests. @returns the address of the last one's ticket */
const fill = async (number: number, count: number): Promise<string> => {
  let location = ''
  for (let index = 1; index <= count; index++) {
    const fields = { name: `Guest ${index}`, mail: `guest-${number}-${index}@visitor.example` }
    const answer = await postForm(`${EVENT(number)}/register`, fields)
    expect(answer.status, answer.text).toBe(303)
    location = answer.location
  }
  return `${ORIGIN}${location}`
}

test.describe.configure({ mode: 'default' })

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  rmSync(DATA, { recursive: true, force: true })
  // yesterday two more rooms were open
  server = await startServer({ port: PORTS.states, data: DATA, hours: -30 })
  tickets.over = await fill(20, 9)
  await fill(28, 18)
  await server.kill()
  server = await startServer({ port: PORTS.states, data: DATA })
  tickets.seat = await fill(23, 86)
  await fill(24, 34)
  tickets.waiting = await fill(25, 19)
  tickets.asking = await fill(26, 5)
  await fill(27, 46)
  tickets.returned = await fill(24, 1)
  await postForm(`${tickets.returned}/return`, {})
  desk = await browser.newContext({ viewport: { width: 390, height: 844 } })
  await signIn(await desk.newPage())
})

test.afterAll(async () => {
  await server?.kill('SIGKILL')
})

/** Without mail, the link lies in a file. */
const signIn = async (page: Page): Promise<void> => {
  await page.goto(`${ORIGIN}/desk`)
  await page.getByLabel('Your mail address').fill('desk@orbit.example')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await expect(page.getByRole('status')).toContainText('a mail is on its way')
  const link = (): string =>
    mailsIn(join(DATA, 'outbox')).flatMap((text) => /\/desk\/sign-in\/[\w-]+/.exec(text) ?? [])[0] ?? ''
  await expect.poll(link, { timeout: 15_000 }).not.toBe('')
  await page.goto(`${ORIGIN}${link()}`)
  await page.getByRole('button', { name: 'Go in' }).click()
  await expect(page).toHaveURL(`${ORIGIN}/desk`)
}

const mailsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.eml'))
        .map((name) =>
          readFileSync(join(folder, name), 'utf8')
            .replace(/=\r?\n/g, '')
            .replaceAll('=3D', '='),
        )
    : []

/** On a phone by day, on a wide screen by night: sound at both. */
const openSound = async (page: Page, address: string): Promise<void> => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(address)
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1440, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await expectSound(page)
  }
}

const ROOMS: readonly (readonly [number: number, head: RegExp, can: string])[] = [
  [22, /^Opens \d+ \w+, 10:00$/, 'Add the opening to my calendar'],
  [23, /^34 seats left$/, '34 seats left'],
  [24, /^6 seats left$/, '6 seats left'],
  [25, /^Full, 7 in the queue$/, 'Join the queue'],
  [26, /^12 seats, confirmed by the organizers$/, 'Ask for a seat'],
  [27, /^46 registered$/, 'Register'],
  [28, /^Registration is closed$/, 'Send it'],
  [29, /^Cancelled$/, ''],
  [20, /^The event is over$/, 'To the programme'],
]

test('every state of a room says what it is and what can be done', async ({ page }) => {
  test.setTimeout(90_000)
  for (const [number, head, can] of ROOMS) {
    await openSound(page, EVENT(number))
    const section = page.locator('#register')
    // the page is as old as the build; whoever reaches for the form is shown what is now
    await section.dispatchEvent('pointerover')
    await expect(section.getByRole('heading', { level: 2 })).toHaveText(head)
    // a number comes with the time at which it was true; before it opens there is only the size of the room
    if (number !== 22) await expect(section.locator('[data-said="note"]')).toContainText(/As of \d/)
    const button = section.locator('.seat-button, .find-form button').first()
    if (can === '') await expect(button).toHaveCount(0)
    else await expect(button).toContainText(can)
  }
  await page.goto(EVENT(30))
  await expect(page.locator('#register')).toHaveCount(0)
})

test('every state of a ticket says what it is', async ({ page }) => {
  test.setTimeout(60_000)
  const heads: Readonly<Record<string, string>> = {
    seat: 'You have a seat.',
    waiting: 'You are number 7.',
    asking: 'An organizer will look at it.',
    returned: 'Your seat is given back.',
    over: 'The event is over.',
  }
  for (const [state, head] of Object.entries(heads)) {
    await openSound(page, tickets[state] ?? '')
    await expect(page.locator('.ticket-state').first()).toContainText(head)
  }
  await openSound(page, `${tickets.seat}/answers`)
  const data = await page.request.get(`${tickets.seat}/data.json`)
  expect(await data.json()).toMatchObject({ name: 'Guest 86', mail: 'guest-23-86@visitor.example', state: 'seat' })
  // whoever deletes themselves is gone at once, and the address with them
  await page.goto(tickets.seat ?? '')
  await page.getByText('Delete me', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Delete me' }).click()
  expect((await page.request.get(tickets.seat ?? '')).status()).toBe(404)
})

test('whoever is refused finds a page that says so, and a program a line', async ({ page }) => {
  test.setTimeout(90_000)
  // an address that is none, in the form that sends a ticket again: where it is open, and where registration is closed
  for (const number of [23, 28]) {
    await page.goto(EVENT(number))
    const find = page.locator('.find-ticket summary')
    if ((await find.count()) > 0) await find.click()
    await page.locator('#find-mail').fill('ada@visitor')
    await page.getByRole('button', { name: 'Send it' }).click()
    await expect(page.getByRole('alert')).toContainText('not a complete mail address')
    await expect(page.locator('#find-mail')).toHaveValue('ada@visitor')
    await expectSound(page)
    // opened anew, what was sent to leads to the event
    await page.goto(page.url())
    await expect(page).toHaveURL(EVENT(number))
  }
  // the form that registers comes back where it is said why
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(EVENT(23))
  await page.getByLabel('Name').fill('\u200b')
  await page.getByLabel('Mail address').fill('ada@visitor.example')
  await page.getByRole('button', { name: 'Take a seat' }).click()
  await expect(page.getByRole('alert')).toBeInViewport()
  // deleted twice, as by a press on “back”
  const ticket = await fill(27, 1)
  await page.goto(ticket)
  await page.getByText('Delete me', { exact: true }).first().click()
  const deleted = await postForm(`${ticket}/delete`, {})
  expect(deleted.status).toBe(303)
  await page.getByRole('button', { name: 'Delete me' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such ticket.')
  await expectSound(page)
  expect(await postForm(`${ticket}/delete`, {})).toMatchObject({ status: 404, text: 'Not found\n' })
  // signed out meanwhile
  await page.goto(`${ORIGIN}/desk/events/orbit-26/guests.csv`)
  await expect(page.getByRole('status')).toContainText('You were signed out')
  await expectSound(page)
})

test('mails that nobody sends can be opened at the desk, and by nobody else', async ({ page }) => {
  const within = await desk?.newPage()
  if (within === undefined) throw new Error('Nobody has signed in.')
  await expect
    .poll(async () => {
      await within.goto(`${ORIGIN}/desk`)
      return within.locator('.tool-list a[href^="/desk/outbox/"]').count()
    })
    .toBeGreaterThan(10)
  const address = await within.locator('.tool-list a[href^="/desk/outbox/"]').first().getAttribute('href')
  const mail = await within.request.get(`${ORIGIN}${address}`)
  expect(mail.headers()['content-type']).toBe('message/rfc822')
  expect(await mail.text()).toMatch(/^Message-ID: </m)
  expect((await page.request.get(`${ORIGIN}${address}`, { headers: { accept: '*/*' } })).status()).toBe(403)
  expect((await within.request.get(`${ORIGIN}/desk/outbox/secret`)).status()).toBe(404)
})

test('every page of the desk is sound, and lets nobody else in', async ({ page }) => {
  test.setTimeout(60_000)
  const within = await desk?.newPage()
  if (within === undefined) throw new Error('Nobody has signed in.')
  for (const path of [
    '',
    '/events/orbit-26',
    '/events/orbit-25',
    '/events/orbit-24/door',
    '/events/orbit-26/mail',
    '/events/orbit-26/sheet',
    '/events/orbit-20/feedback',
  ])
    await openSound(within, `${ORIGIN}/desk${path}`)
  await within.goto(`${ORIGIN}/desk/events/orbit-26`)
  await within.getByRole('button', { name: 'Yes: Guest 1', exact: true }).click()
  await expect(within.getByRole('status')).toHaveText('Approved.')
  await within.goto(`${ORIGIN}/desk/events/orbit-24/door`)
  await within.getByLabel('Ticket number or name').fill('Guest 33')
  await within.getByRole('button', { name: 'Check in' }).click()
  await expect(within.locator('.answer-yes')).toContainText('Guest 33')
  await openSound(within, within.url())
  // eighty-six people are a page at a time, and whoever is let in is still in sight afterwards
  await openSound(within, `${ORIGIN}/desk/events/orbit-23?group=seats`)
  await expect(within.locator('.guest')).toHaveCount(50)
  await within.getByRole('link', { name: 'Next' }).click()
  await expect(within.getByRole('navigation', { name: 'Pages of the list' })).toContainText('Page 2 of 2')
  await within.getByRole('button', { name: 'Came: Guest 9', exact: true }).click()
  await expect(within.getByRole('button', { name: 'Undo: Guest 9', exact: true })).toBeInViewport()
  await expect(within).toHaveURL(/group=seats&page=2/)
  await page.goto(`${ORIGIN}/desk/events/orbit-26`)
  await expect(page).toHaveURL(`${ORIGIN}/desk`)
  expect((await page.request.get(`${ORIGIN}/desk/events/orbit-26/guests.csv`)).status()).toBe(403)
})

test('where the database is away the event stands, and the form says so and keeps what was typed', async ({ page }) => {
  test.setTimeout(120_000)
  // however young the build is, this page is due to be made anew
  const pages = join(BUILD, 'server', 'app', 'events')
  const long = new Date(Date.now() - 20 * 60_000)
  for (const name of readdirSync(pages)) if (name.startsWith('orbit-31.')) utimesSync(join(pages, name), long, long)
  const variables = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none', SECRET: 'of this test' }
  const lost = await startServer({ port: PORTS.away, data: DATA, hours: 3, variables })
  try {
    const address = `${origin(PORTS.away)}/events/orbit-31`
    // made anew behind the first who asks for it: what the other server kept is an hour old on this one's clock
    const text = async (): Promise<string> => (await fetch(address)).text()
    await expect.poll(text, { intervals: [3000], timeout: 75_000 }).toContain('>Seats cannot be read at the moment<')
    await openSound(page, address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orbit 31: Away')
    await expect(page.locator('#register-h')).toHaveText('Seats cannot be read at the moment')
    await page.getByLabel('Name').fill('Ada Ring')
    await page.getByLabel('Mail address').fill('ada@visitor.example')
    await page.getByRole('button', { name: 'Take a seat' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByLabel('Name')).toHaveValue('Ada Ring')
    await page.goto(`${origin(PORTS.away)}${new URL(tickets.waiting ?? '').pathname}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tickets cannot be read at the moment.')
    for (const step of ['answers', 'feedback']) {
      await page.goto(`${origin(PORTS.away)}${new URL(tickets.waiting ?? '').pathname}/${step}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tickets cannot be read at the moment.')
    }
    await page.goto(`${origin(PORTS.away)}/events/orbit-30`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orbit 30: No seats here')
    expect(lost.log()).not.toContain('visitor.example')
  } finally {
    await lost.kill('SIGKILL')
  }
})
