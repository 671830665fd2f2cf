import QrScanner from 'qr-scanner'
import { optionsOf } from './control'

/**
 * The door's camera. Codes are held against the list that the page has brought along, so that the answer is there at
 * once and without a network; every scan is kept until the server has it, and the server's word is the last.
 */

type Outcome = 'in' | 'again' | 'unknown' | 'elsewhere' | 'waiting' | 'asking' | 'returned' | 'declined' | 'lapsed'
type Guest = {
  readonly code: string
  readonly number: string
  readonly name: string
  readonly state: string
  readonly cameAt?: number
}
type Scan = { readonly code: string; readonly at: number }
type Options = {
  readonly list: string
  readonly scans: string
  readonly slug: string
  readonly outcomes: Readonly<Record<Outcome, readonly [word: string, advice: string]>>
  readonly offline: string
  readonly next: string
}
type Heard = { readonly code: string; readonly outcome: Outcome; readonly guest?: Pick<Guest, 'name' | 'number'> }

/** How long a code in front of the camera is one scan, and how long a yes stays. */
const SAME = 3000
const YES_STAYS = 2000
const RETRY = 5000
const THROUGH = 'M-400 60H800'
const BROKEN = 'M-400 60H120M120 20V100M280 20V100M280 60H800'

const part = (name: string): HTMLElement | null => document.querySelector(`[data-door="${name}"]`)

const make = (tag: string, className: string, text = ''): HTMLElement => {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}

const kept = (key: string): Scan[] => {
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
  const options = optionsOf<Options>(button)
  const key = `door ${options.slug}`
  const phone = localStorage.getItem('door phone') ?? Math.random().toString(36).slice(2, 8)
  localStorage.setItem('door phone', phone)
  const [answer, finder, banner] = [part('answer'), part('viewfinder'), part('offline')]
  const video = finder?.querySelector('video')
  if (!answer || !finder || !video) return
  const came = new Map<string, number>()
  let guests: readonly Guest[] = []
  let queue = kept(key)
  let shown = { code: '', at: 0 }
  let sending = false

  const refresh = async (): Promise<void> => {
    const list: { guests: readonly Guest[]; counts: { came: number; taken: number } } = await (
      await fetch(options.list)
    ).json()
    guests = list.guests
    const count = part('count')
    if (count) count.textContent = `${list.counts.came} / ${list.counts.taken}`
  }

  const show = ({ code, outcome, guest }: Heard): void => {
    shown = { code, at: Date.now() }
    const isYes = outcome === 'in'
    const [word, advice] = options.outcomes[outcome]
    const box = make('div', isYes ? 'answer-yes tone' : 'answer-no')
    const line = make('div', 'answer-line')
    line.innerHTML = `<svg viewBox="0 0 400 120" preserveAspectRatio="none" aria-hidden="true"><path d="${isYes ? THROUGH : BROKEN}"/></svg>`
    const who = make('div', 'answer-who')
    if (guest) who.append(make('b', '', guest.name))
    who.append(make('span', '', [guest?.number, advice].filter(Boolean).join(' · ')))
    box.append(make('p', `answer-word${word.length > 2 ? ' long' : ''}`, word), line, who)
    const close = (): void => {
      if (box.isConnected) answer.replaceChildren()
      finder.hidden = false
    }
    if (isYes) setTimeout(close, YES_STAYS)
    else {
      const next = make('button', 'plain-button undo', options.next)
      next.addEventListener('click', close)
      who.append(next)
    }
    answer.replaceChildren(box)
    finder.hidden = true
    signal(isYes)
  }

  const tell = (): void => {
    if (!banner) return
    banner.hidden = queue.length === 0
    const words = banner.querySelector('span')
    if (words) words.textContent = options.offline.replace('{count}', String(queue.length))
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
      if (!response.ok) throw new Error(String(response.status))
      const heard: readonly Heard[] = await response.json()
      queue = queue.slice(sent.length)
      localStorage.setItem(key, JSON.stringify(queue))
      const last = heard.at(-1)
      if (last && last.code === shown.code && last.outcome !== 'in') show(last)
      refresh().catch(() => undefined)
    } catch {
      setTimeout(flush, RETRY)
    } finally {
      sending = false
      tell()
    }
  }

  const decoded = ({ data: code }: QrScanner.ScanResult): void => {
    const at = Date.now()
    if (finder.hidden || (code === shown.code && at - shown.at < SAME)) return
    const guest = guests.find((each) => each.code === code.trim().toUpperCase())
    const before = came.get(code) ?? guest?.cameAt
    const outcome: Outcome =
      guest === undefined
        ? 'unknown'
        : before !== undefined
          ? 'again'
          : guest.state === 'seat' || guest.state === 'held'
            ? 'in'
            : (guest.state as Outcome)
    show({ code, outcome, ...(guest && { guest }) })
    if (outcome === 'in') came.set(code, at)
    queue = [...queue, { code, at }]
    localStorage.setItem(key, JSON.stringify(queue))
    flush().finally(tell)
  }

  await refresh().catch(() => undefined)
  finder.hidden = false
  button.hidden = true
  try {
    await new QrScanner(video, decoded, { returnDetailedScanResult: true, maxScansPerSecond: 8 }).start()
  } catch (error) {
    finder.hidden = true
    button.hidden = false
    throw error
  }
  addEventListener('online', flush)
  flush()
}
