import { optionsOf } from './control'

/** Milliseconds for which the button says that it is done. */
const PAUSE = 3000

/** Chat apps' browsers and plain http have no clipboard to write to; a selection they can copy. */
const copySelection = (text: string): boolean => {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  return copied
}

const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelection(text)
  }
}

/** Copies a text and says so for a while. */
export const press = async (button: HTMLElement): Promise<void> => {
  const { text, label, done } = optionsOf<Readonly<Record<'text' | 'label' | 'done', string>>>(button)
  const words = button.firstElementChild
  if (words === null || !(await copyText(text))) return
  words.textContent = done
  setTimeout(() => {
    words.textContent = label
  }, PAUSE)
}
