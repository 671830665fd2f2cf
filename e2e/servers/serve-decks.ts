import { createServer } from 'node:http'
import { writePdf } from './write-pdf'

/** The decks' host of the browser tests; its port is the one that e2e/archives/decks.ts and DECK_HOSTS name. */
const PORT = 4998

const server = createServer((request, response) => {
  const isDeck = request.url?.startsWith('/raw/') && !request.url.includes('gone')
  if (!isDeck)
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>The file’s own page</h1>')
  return response
    .writeHead(200, { 'content-type': 'application/octet-stream' })
    .end(writePdf(['The first page', 'The second page', 'The last page']))
})
server.listen(PORT, '127.0.0.1')
