import { site } from '@/config/site'

/** A moment on an event's own clock. */
export const momentWords = (at: number, zone: string): string =>
  new Intl.DateTimeFormat(site.language === 'en' ? 'en-GB' : site.language, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(at)

export const clockWords = (at: number, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at)

export const dayWords = (at: number, zone: string): string =>
  new Intl.DateTimeFormat(site.language === 'en' ? 'en-GB' : site.language, {
    dateStyle: 'long',
    timeZone: zone,
  }).format(at)
