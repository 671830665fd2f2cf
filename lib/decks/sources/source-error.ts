/** A listing could not be had; the message is a sentence that names the remedy. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
}
