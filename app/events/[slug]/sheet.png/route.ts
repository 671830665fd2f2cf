import { sendSheet } from '../../../send-card'

export const GET = sendSheet('sheet')
