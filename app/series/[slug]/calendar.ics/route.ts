import { calendarOf } from '../../../term-calendar'

export const GET = calendarOf('series')
