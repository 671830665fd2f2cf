/** Milliseconds without a keystroke after which the server is asked. */
const PAUSE = 120

/** Parts of the page that an answer brings anew. */
const PARTS = ['#search-said', '#search-found']

/**
 * Answers while one types: the server's own page of results, of which the parts that differ are taken over. The address
 * follows, so that it can be shared; a newer question ends the older one.
 */
export const reach = (element: HTMLElement): void => {
  if (!(element instanceof HTMLInputElement)) return
  const form = element.form
  if (form === null) return
  let asked = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let shown = element.defaultValue.trim()

  const ask = async (): Promise<void> => {
    const query = element.value.trim()
    if (query === shown) return
    asked.abort()
    asked = new AbortController()
    const address = new URL(form.action)
    if (query !== '') address.searchParams.set('q', query)
    try {
      const response = await fetch(address, { signal: asked.signal })
      if (!response.ok) return
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      for (const part of PARTS) {
        const fresh = page.querySelector(part)
        if (fresh !== null) document.querySelector(part)?.replaceChildren(...fresh.childNodes)
      }
      document.title = page.title
      shown = query
      history.replaceState(null, '', address)
    } catch {
      // the form still asks the server
    }
  }
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), PAUSE)
  }
  // half a word is no question, not even one that was about to be asked
  let composing = false
  element.addEventListener('compositionstart', () => {
    composing = true
    clearTimeout(timer)
  })
  element.addEventListener('compositionend', () => {
    composing = false
    soon()
  })
  element.addEventListener('input', (event) => {
    if (!composing && !(event instanceof InputEvent && event.isComposing)) soon()
  })
  form.addEventListener('submit', (event) => {
    if (element.value.trim() !== shown) return
    event.preventDefault()
    element.blur()
  })
  // somebody was faster than the script
  soon()
}
