type Bytes = ArrayBuffer

/**
 * Keeps what was drawn lately, because a card takes a third of a second: whoever asks meanwhile gets the same drawing.
 * @param most how many are kept; the one that was asked for first makes room
 * @returns the card of a key, drawn where it is not known; a drawing that fails is tried again
 */
export const keepCards = (most: number): ((key: string, draw: () => Promise<Bytes>) => Promise<Bytes>) => {
  const kept = new Map<string, Promise<Bytes>>()
  return (key, draw) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const drawn = draw().catch((error: unknown) => {
      kept.delete(key)
      throw error
    })
    kept.set(key, drawn)
    const oldest = kept.size > most ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
    return drawn
  }
}
