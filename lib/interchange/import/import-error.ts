/** Nothing can be imported; the message is a sentence that names the remedy. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
}
