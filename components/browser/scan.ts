import QrScanner from 'qr-scanner'
import { optionsOf } from './control'

/**
 * The door's camera. Codes are held against the list that the page has brought along, so that the answer is there at
 * once and without a network; every scan is kept until the server has it, and the server's word is the last. What an
 * answer looks like stands in the page, as two templates.
 */

type Outcome = 'in' | 'again' | 'unknown' | 'elsewhere' | 'waiting' | 'asking' | 'returned' | 'declined' | 'lapsed'
type Guest = {
  readonly id: string
  readonly code: string
  readonly number: string
  readonly name: string
  readonly state: string
  readonly cameAt?: number
  readonly place?: number
}
type List = { readonly guests: readonly Guest[]; readonly counts: { readonly came: number; readonly taken: number } }
type Scan = { readonly code: string; readonly at: number }
type Heard = { readonly code: string; readonly outcome: Outcome; readonly guest?: Omit<Guest, 'code'> }

export type DoorOptions = {
  /** Addresses: the list, where scans go, where something is done with one guest. */
  readonly list: string
  readonly scans: string
  readonly guests: string
  readonly slug: string
  readonly zone: string
  readonly outcomes: Readonly<Record<Outcome, readonly [word: string, advice: string]>>
  /** With `{count}`, `{came}`, `{taken}`, `{place}` where a number goes. */
  readonly offline: string
  readonly signedOut: string
  readonly total: string
  readonly place: string
  readonly kept: string
}

/** How long a code in front of the camera is one scan, and how long a yes stays. */
const SAME = 3000
const YES_STAYS = 2000
const RETRY = 5000
const LAST = 5

const part = (name: string): HTMLElement | null => document.querySelector(`[data-door="${name}"]`)

const kept = (key: string): readonly Scan[] => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]')
  } catch {
    return []
  }
}

/** A sound and a buzz that differ for yes and no, for nobody looks at the phone all the time. */
const signal = (isYes: boolean): void => {
  navigator.vibrate?.(isYes ? 80 : [90, 60, 90])
  try {
    const audio = new AudioContext()
    const tone = audio.createOscillator()
    tone.frequency.value = isYes ? 880 : 220
    tone.connect(audio.destination)
    tone.start()
    tone.stop(audio.currentTime + (isYes ? 0.12 : 0.35))
    tone.onended = () => void audio.close()
  } catch {
    // a browser without sound
  }
}

/** Starts the camera and goes on until the page is left. */
export const press = async (button: HTMLElement): Promise<void> => {
  const options = optionsOf<DoorOptions>(button)
  const key = `door ${options.slug}`
  const phone = localStorage.getItem('door phone') ?? Math.random().toString(36).slice(2, 8)
  localStorage.setItem('door phone', phone)
  const [answer, finder, banner, recent] = [part('answer'), part('viewfinder'), part('offline'), part('last')]
  const video = finder?.querySelector('video')
  if (!answer || !finder || !video || !recent) return
  const came = new Map<string, number>()
  let guests: readonly Guest[] = []
  let queue = kept(key)
  let shown = { code: '', at: 0 }
  let sending = false
  let isSignedOut = false
  const clock = (at: number): string =>
    new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: options.zone })

  const keep = (next: readonly Scan[]): void => {
    queue = next
    localStorage.setItem(key, JSON.stringify(queue))
  }

  const count = (): void => {
    const [all, taken] = [guests.filter((guest) => came.has(guest.code) || guest.cameAt !== undefined), guests]
    const seats = taken.filter(({ state }) => state === 'seat' || state === 'held' || state === 'came').length
    const counted = part('count')
    if (counted) counted.textContent = `${all.length} / ${seats}`
    const total = part('total')
    if (total) total.textContent = options.total.replace('{came}', `${all.length}`).replace('{taken}', `${seats}`)
  }

  const refresh = async (): Promise<void> => {
    const list: List = await (await fetch(options.list)).json()
    guests = list.guests
    count()
  }

  /** Who came last: those whose scan is still kept here are dotted. */
  const tell = (): void => {
    if (banner) {
      banner.hidden = queue.length === 0
      const words = banner.querySelector('span')
      const said = isSignedOut ? options.signedOut : options.offline
      if (words) words.textContent = said.replace('{count}', String(queue.length))
    }
    for (const row of recent.querySelectorAll<HTMLElement>('li[data-code]')) {
      const isKept = queue.some(({ code }) => code === row.dataset.code)
      row.querySelector('.mark-of')?.classList.toggle('held', isKept)
      const time = row.querySelector('time')
      if (time) time.textContent = isKept ? options.kept : (row.dataset.clock ?? '')
    }
    count()
  }

  const list = (code: string, name: string, at: number): void => {
    const row = document.createElement('li')
    row.dataset.code = code
    row.dataset.clock = clock(at)
    const [mark, who, time] = [
      document.createElement('span'),
      document.createElement('span'),
      document.createElement('time'),
    ]
    mark.className = 'mark-of came'
    who.textContent = name
    row.append(mark, who, time)
    recent.prepend(row)
    while (recent.children.length > LAST) recent.lastElementChild?.remove()
  }

  const show = ({ code, outcome, guest }: Heard): void => {
    shown = { code, at: Date.now() }
    const isYes = outcome === 'in'
    const [word, advice] = options.outcomes[outcome]
    const template = part(isYes ? 'yes' : 'no')
    const box = template instanceof HTMLTemplateElement && template.content.firstElementChild?.cloneNode(true)
    if (!(box instanceof HTMLElement)) return
    const put = (slot: string, text: string): void => {
      const element = box.querySelector(`[data-slot="${slot}"]`)
      if (element) element.textContent = text
    }
    put('word', word)
    box.querySelector('[data-slot="word"]')?.classList.toggle('long', word.length > 2)
    put('name', guest?.name ?? '')
    const facts = [
      guest?.number,
      outcome === 'again' && guest?.cameAt !== undefined ? clock(guest.cameAt) : '',
      outcome === 'waiting' && guest?.place !== undefined ? options.place.replace('{place}', String(guest.place)) : '',
      advice,
    ]
    put('facts', facts.filter(Boolean).join(' · '))
    const close = (): void => {
      if (box.isConnected) answer.replaceChildren()
      finder.hidden = false
    }
    box.querySelector('[data-slot="next"]')?.addEventListener('click', close)
    const form = box.querySelector('form')
    if (form && (guest === undefined || outcome === 'again')) form.remove()
    else
      form?.addEventListener('submit', (event) => {
        event.preventDefault()
        if (guest) act(isYes ? 'undo' : 'came', guest.id, code).then(close, () => tell())
      })
    if (isYes) setTimeout(close, YES_STAYS)
    answer.replaceChildren(box)
    finder.hidden = true
    signal(isYes)
  }

  /** Takes a scan back, or lets somebody in who has no seat. A scan that is still kept here is only forgotten. */
  const act = async (what: 'undo' | 'came', id: string, code: string): Promise<void> => {
    const isKept = what === 'undo' && queue.some((scan) => scan.code === code)
    if (isKept && !sending) keep(queue.filter((scan) => scan.code !== code))
    else {
      const body = new URLSearchParams({ do: what, id, back: 'door' })
      const response = await fetch(options.guests, { method: 'POST', body })
      if (!response.ok) throw new Error(String(response.status))
    }
    if (what === 'undo') came.delete(code)
    recent.querySelector(`li[data-code="${code}"]`)?.remove()
    await refresh().catch(() => undefined)
    tell()
  }

  /** Hands in what is kept, in order; what comes back may be another word than the phone's own. */
  const flush = async (): Promise<void> => {
    if (sending || queue.length === 0) return
    sending = true
    const sent = queue.slice(0, 50)
    try {
      const body = new URLSearchParams([
        ['by', phone],
        ...sent.flatMap(({ code, at }) => [
          ['code', code],
          ['at', String(at)],
        ]),
      ])
      const response = await fetch(options.scans, { method: 'POST', body })
      isSignedOut = response.status === 403
      if (!response.ok) throw new Error(String(response.status))
      const heard: readonly Heard[] = await response.json()
      keep(queue.slice(sent.length))
      const last = heard.at(-1)
      if (last && last.code === shown.code && last.outcome !== 'in' && last.outcome !== shownOutcome) show(last)
      await refresh().catch(() => undefined)
      if (queue.length > 0) setTimeout(flush)
    } catch {
      setTimeout(flush, RETRY)
    } finally {
      sending = false
      tell()
    }
  }

  let shownOutcome: Outcome | undefined
  const decoded = ({ data }: QrScanner.ScanResult): void => {
    const [at, code] = [Date.now(), data.trim().slice(0, 100)]
    if (finder.hidden || (code === shown.code && at - shown.at < SAME)) return
    const guest = guests.find((each) => each.code === code.toUpperCase())
    const before = came.get(code) ?? guest?.cameAt
    const outcome: Outcome =
      guest === undefined
        ? 'unknown'
        : before !== undefined
          ? 'again'
          : guest.state === 'seat' || guest.state === 'held'
            ? 'in'
            : (guest.state as Outcome)
    shownOutcome = outcome
    show({ code, outcome, ...(guest && { guest: { ...guest, ...(before !== undefined && { cameAt: before }) } }) })
    if (outcome === 'in' && guest) {
      came.set(code, at)
      list(code, guest.name, at)
    }
    keep([...queue, { code, at }])
    flush().finally(tell)
  }

  await refresh().catch(() => undefined)
  await new QrScanner(video, decoded, { returnDetailedScanResult: true, maxScansPerSecond: 8 }).start()
  finder.dataset.on = ''
  button.hidden = true
  addEventListener('online', flush)
  flush()
}
