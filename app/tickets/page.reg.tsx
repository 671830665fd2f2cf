import type { Metadata } from 'next'
import { TicketMessage } from '@/components/registration/ticket'
import { registrationWords } from '@/i18n/registration'

const { ticket: words } = registrationWords()

export const metadata: Metadata = { title: words.unknownHead, robots: { index: false, follow: false } }

/** A ticket that is deleted, has run out, or never was: shown with 404 at its address (server/stand-before.ts). */
const NoTicket = () => <TicketMessage head={words.unknownHead} note={words.unknownNote} />

export default NoTicket
