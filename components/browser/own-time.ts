/**
 * Writes the time of an event on the clock of whoever looks at it, beside that of the place, where the two differ. It
 * stands in pages of events that can be joined from elsewhere, and in no other; it stays under 1 KB. Without it the
 * place's own time stands there with its offset.
 *
 * The element, hidden until then, carries `data-own-time` (start and, where it is known, end, in milliseconds since
 * 1970) and `data-minutes` (the place's clock, in minutes east of UTC), and holds a `time` to be filled.
 */
for (const element of document.querySelectorAll<HTMLElement>('[data-own-time]')) {
  const [start = 0, end] = (element.dataset.ownTime ?? '').split(' ').map(Number)
  const time = element.querySelector('time')
  if (!time || -new Date(start).getTimezoneOffset() === Number(element.dataset.minutes)) continue
  const words = new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  })
  time.textContent = end ? words.formatRange(start, end) : words.format(start)
  element.hidden = false
}
