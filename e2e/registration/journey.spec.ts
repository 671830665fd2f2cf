import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { expectSound } from '../find-violations'
import { holdUp } from './camera'
import {
  ARCHIVE,
  COMMUNITY,
  dataFolder,
  linkIn,
  origin,
  PORTS,
  postForm,
  type Server,
  startMail,
  startServer,
} from './servers'

/** One event from its file to the day on which nobody is left of it, on two servers and one database. */

const SLUG = 'orbit-21'
const FILE = join(ARCHIVE, 'event', `${SLUG}.md`)
const DATA = dataFolder('journey')
const HOUR = 3_600_000

const startOf = (file: string): number => Date.parse(/^date: "(.*)"/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '')

/** Saves the event's file, and reads the content anew as a build does. */
const writeContent = (text: string): void => {
  writeFileSync(FILE, text)
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/content.ts'], {
    env: { ...process.env, ...COMMUNITY },
    stdio: 'pipe',
  })
}

test('a visitor registers, waits, is moved, reminded, scanned, asked and forgotten', async ({ browser }) => {
  test.setTimeout(240_000)
  rmSync(DATA, { recursive: true, force: true })
  const mail = await startMail()
  const written = readFileSync(FILE, 'utf8')
  const [first, second] = [origin(PORTS.first), origin(PORTS.second)]
  const event = `/events/${SLUG}`
  let servers: readonly Server[] = []
  const start = async (hours = 0): Promise<void> => {
    await Promise.all(servers.map((server) => server.kill()))
    const settings = { data: DATA, smtp: mail.url, hours }
    servers = await Promise.all([PORTS.first, PORTS.second].map((port) => startServer({ ...settings, port })))
  }
  const phone = (javaScriptEnabled: boolean): Promise<BrowserContext> =>
    browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, javaScriptEnabled })
  /** Somebody else registers and confirms. */
  const register = async (name: string, address: string, port = first): Promise<void> => {
    const fields = { name, mail: address, ...answers }
    expect((await postForm(`${port}${event}/register`, fields)).status).toBe(303)
  }
  const confirm = async (address: string, subject = /Please confirm/): Promise<string> => {
    const ticket = linkIn(await mail.letterTo(address, subject), '/tickets/')
    expect((await postForm(`${ticket}/confirm`, {})).status).toBe(303)
    return ticket
  }
  let answers: Readonly<Record<string, string>> = {}

  try {
    await start()
    const plain = await (await phone(false)).newPage()
    const ada = 'ada@visitor.example'

    await test.step('a form without a script says what is wrong and keeps what was typed', async () => {
      await plain.goto(`${second}${event}`)
      await plain.getByRole('link', { name: 'Register', exact: true }).first().click()
      const form = plain.locator('form[data-registration]')
      await form.getByLabel('Name').fill('Ada Ring')
      await form.getByLabel('Mail address').fill('ada@visitor')
      await form.getByLabel('Company').fill('Ring Lab')
      await form.getByLabel('trying').check()
      await form.getByLabel('talks').check()
      await form.getByLabel('code of conduct').check()
      await form.getByRole('button', { name: 'Take a seat' }).click()
      await expect(plain.getByRole('alert')).toContainText('One thing is missing')
      await expect(form.getByLabel('Company')).toHaveValue('Ring Lab')
      await expect(form.getByLabel('trying')).toBeChecked()
      await form.getByLabel('Mail address').fill(ada)
      const names = await form
        .locator('[name^="q-"]')
        .evaluateAll((fields) =>
          fields
            .filter((field) => field instanceof HTMLInputElement && (field.required || field.checked))
            .map((field) => [field.getAttribute('name') ?? '', field.getAttribute('value') ?? '']),
        )
      answers = Object.fromEntries(names)
      await form.getByRole('button', { name: 'Take a seat' }).click()
      await expect(plain.getByText('A mail is on its way.')).toBeVisible()
    })

    let ticket = ''
    await test.step('the mail’s link opens the ticket, and only its button confirms', async () => {
      const letter = await mail.letterTo(ada, /Please confirm/)
      expect(letter.text).toMatch(/\w+day, \d+ \w+ 20\d\d 13:00–17:30 \(UTC\+8\)/)
      ticket = linkIn(letter, '/tickets/')
      await plain.goto(ticket)
      await expect(plain.getByText('A seat is held for you.')).toBeVisible()
      await plain.goto(ticket)
      await plain.getByRole('button', { name: 'I will come' }).click()
      await expect(plain.getByText('You have a seat.').first()).toBeVisible()
      await expect(plain.getByRole('img', { name: /^Code / })).toBeVisible()
      expect((await mail.letterTo(ada, /you have a seat/i)).raw).toContain('METHOD:PUBLISH')
    })

    const script = await phone(true)
    const live = await script.newPage()
    await test.step('the room fills under the eyes of whoever looks', async () => {
      await live.goto(`${second}${event}`)
      const points = await live.locator('.seat-map.mesh-band .taken').getAttribute('d')
      await Promise.all([register('Bo', 'bo@visitor.example'), register('Cleo', 'cleo@visitor.example', second)])
      await live.locator('#register').dispatchEvent('pointerover')
      await expect(live.locator('#register-h')).toHaveText('Full')
      await expect(live.getByRole('button', { name: 'Join the queue' })).toBeVisible()
      const now = await live.locator('.seat-map.mesh-band .taken').getAttribute('d')
      expect(now?.startsWith(points ?? '')).toBe(true)
      await expectSound(live)
    })

    const dora = 'dora@visitor.example'
    let waiting = ''
    await test.step('a server that is killed with an answer on its lips loses neither the place nor the mail', async () => {
      const posted = await postForm(`${second}${event}/register`, { name: 'Dora', mail: dora, ...answers })
      expect(posted.status).toBe(303)
      await servers[1]?.kill('SIGKILL')
      servers = servers.slice(0, 1)
      // what it had in hand is anybody's when its lease is over, a few minutes later
      servers = [...servers, await startServer({ port: PORTS.second, data: DATA, smtp: mail.url, hours: 0.1 })]
      const letter = await mail.letterTo(dora, /queue/i)
      expect(new Set(mail.letters.filter(({ to }) => to === dora).map(({ messageId }) => messageId)).size).toBe(1)
      waiting = linkIn(letter, '/tickets/')
      await live.goto(waiting.replace(first, second))
      await expect(live.getByText('You are number 1.')).toBeVisible()
      await expectSound(live)
    })

    await test.step('somebody leaves, and the queue moves', async () => {
      await confirm('bo@visitor.example')
      const cleo = await confirm('cleo@visitor.example')
      await live.goto(cleo)
      await live.getByRole('button', { name: 'Give the seat back' }).click()
      await expect(live.getByText('Your seat is given back.')).toBeVisible()
      await expectSound(live)
      waiting = linkIn(await mail.letterTo(dora, /It is your turn/), '/tickets/')
      await live.goto(waiting)
      await live.getByRole('button', { name: 'I will come' }).click()
      await expect(live.getByText('You have a seat.').first()).toBeVisible()
    })

    await test.step('the hour changes in the Markdown, and the mail tells it', async () => {
      writeContent(written.replace('T13:00', 'T15:00'))
      await start()
      const letter = await mail.letterTo(ada, /^New /)
      expect(letter.text).toContain('15:00–17:30')
      await mail.letterTo(dora, /^New /)
      expect(mail.letters.filter(({ to, subject }) => to === ada && /^New /.test(subject))).toHaveLength(1)
      expect(mail.letters.some(({ to, subject }) => to === 'cleo@visitor.example' && /changed/i.test(subject))).toBe(
        false,
      )
    })

    const begins = startOf(FILE)
    const ahead = (moment: number): number => (moment - Date.now()) / HOUR
    await test.step('a day before, everybody is reminded once; an address that is refused is shown at the desk', async () => {
      mail.refused.add('bo@visitor.example')
      await start(ahead(begins) - 20)
      await mail.letterTo(ada, /^See you/)
      await mail.letterTo(dora, /^See you/)
    })

    const desk = await script.newPage()
    await test.step('an organizer comes in by a link that belongs to the browser that asked', async () => {
      await start(ahead(begins) + 0.1)
      await desk.goto(`${first}/desk`)
      await expectSound(desk)
      await desk.getByLabel('Your mail address').fill('desk@orbit.example')
      await desk.getByRole('button', { name: 'Send me a link' }).click()
      await desk.goto(linkIn(await mail.letterTo('desk@orbit.example', /./), '/desk/sign-in/'))
      await desk.getByRole('button', { name: 'Go in' }).click()
      await expect(desk.getByRole('heading', { level: 1 })).toContainText('events')
      await expect(desk.getByText('Mails that are stuck')).toBeVisible()
      await expectSound(desk)
    })

    await test.step('without a network the camera goes on, and the server hears of it later', async () => {
      await live.goto(ticket)
      await holdUp(await live.locator('.ticket-art').screenshot())
      await desk.goto(`${first}/desk/events/${SLUG}/door`)
      await expectSound(desk)
      const list = desk.waitForResponse(/list\.json/)
      // the phone has the list and the program, and then no network
      await desk.route('**/scans', (route) => route.abort('internetdisconnected'))
      await desk.getByRole('button', { name: 'Start the camera' }).click()
      await list
      await expect(desk.locator('.answer-yes')).toContainText('Ada Ring')
      await expect(desk.locator('[data-door="offline"]')).toContainText('1 kept')
      await expect(desk.locator('[data-door="last"]')).toContainText('kept')
      expect(await cameIn(desk)).toBe(0)
      await desk.unroute('**/scans')
      await desk.evaluate(() => dispatchEvent(new Event('online')))
      await expect(desk.locator('[data-door="offline"]')).toBeHidden()
      expect(await cameIn(desk)).toBe(1)
      await expect(desk.locator('.answer-no')).toContainText('Used before')
      await expectSound(desk)
    })

    await test.step('the desk lets in by number, adds whoever has no ticket, and writes to all', async () => {
      await desk.goto(`${first}/desk/events/${SLUG}`)
      await desk.getByRole('button', { name: 'Came: Dora' }).click()
      await expect(desk.getByRole('status')).toHaveText('Has come.')
      await desk.getByLabel('Name').fill('=HYPERLINK("x")')
      await desk.getByRole('button', { name: 'Add, has come' }).click()
      await expect(desk.getByText('=HYPERLINK("x")')).toBeVisible()
      const csv = await (await script.request.get(`${first}/desk/events/${SLUG}/guests.csv`)).text()
      expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
      await desk.getByLabel('Text').fill('The room is on the second floor.')
      await desk.getByRole('button', { name: 'Show me first' }).click()
      await expectSound(desk)
      await desk.getByRole('button', { name: /^Send to \d/ }).click()
      expect((await mail.letterTo(ada, /Orbit 21/)).subject).not.toBe('')
      await expect
        .poll(() => mail.letters.some(({ to, text }) => to === ada && text.includes('second floor')))
        .toBe(true)
      await desk.goto(`${first}/desk/events/${SLUG}`)
      await expectSound(desk)
    })

    await test.step('whoever wants no more such mails says so on a phone without a script', async () => {
      const letter = await mail.letterTo(ada, /notice/i)
      const link = /^List-Unsubscribe:\s*<([^>]+)>/m.exec(letter.raw.replace(/\r\n[ \t]+/g, ''))?.[1] ?? ''
      await live.goto(link)
      await expectSound(live)
      await plain.goto(link)
      await expect(plain.getByText('No more notices?')).toBeVisible()
      await plain.getByRole('button', { name: 'No more notices' }).click()
      await expect(plain.getByText('mails about it still come').first()).toBeVisible()
      await expect(plain.getByRole('button', { name: 'No more notices' })).toHaveCount(0)
    })

    await test.step('after the end each talk is judged, on a phone without a script', async () => {
      await start(ahead(begins) + 4)
      await plain.goto(linkIn(await mail.letterTo(ada, /^How was it/), '/tickets/'))
      await plain.getByLabel('5 of 5').first().check()
      await plain.getByLabel('In words').first().fill('Clear as glass.')
      await plain.getByRole('button', { name: 'Save' }).click()
      await expect(plain.getByRole('status')).toContainText('Thank you')
      await desk.goto(`${first}/desk/events/${SLUG}/feedback`)
      await expect(desk.getByText('Clear as glass.')).toBeVisible()
      await expectSound(desk)
    })

    await test.step('after keepDays nothing of anybody is left, neither in the file nor in its journal', async () => {
      expect(bytesOf(DATA)).toContain('Ada Ring')
      await start(ahead(begins) + 24 * 4)
      await expect.poll(() => bytesOf(DATA), { timeout: 20_000 }).not.toMatch(LEFT)
      expect((await live.goto(ticket))?.status()).toBe(404)
      await expect(live.getByRole('heading', { level: 1 })).toHaveText('There is no such ticket.')
      await expectSound(live)
      const { taken } = await (await fetch(`${first}${event}/seats.json`)).json()
      expect(taken).toBe(4)
      for (const server of servers) expect(server.log()).not.toMatch(LEFT)
    })
  } finally {
    await Promise.all(servers.map((server) => server.kill('SIGKILL')))
    await mail.close()
    writeContent(written)
  }
})

/** Names, addresses, answers and words of whoever was here. */
const LEFT = /Ada Ring|Dora|Cleo|visitor\.example|Ring Lab|Clear as glass|second floor/

const bytesOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && existsSync(join(entry.parentPath, entry.name)))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')

/** How many the server knows to have come. */
const cameIn = async (page: Page): Promise<number> =>
  page.evaluate(async (address) => (await (await fetch(address)).json()).counts.came, `/desk/events/${SLUG}/list.json`)
