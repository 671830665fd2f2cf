import { type MapOptions, openMap } from '../venue/leaflet-map'
import { dress, optionsOf } from './control'

type Options = Omit<MapOptions, 'mark'>

const opened = new WeakMap<Element, () => void>()

/** Opens the map that moves in place of the still one, and closes it again. */
export const press = async (button: HTMLElement): Promise<void> => {
  await dress(button)
  const frame = button.closest<HTMLElement>('.map-frame')
  const live = frame?.querySelector<HTMLElement>('.map-live')
  const hint = frame?.querySelector('.map-hint')
  if (!frame || !live || !hint) return
  const options = optionsOf<Options>(button)
  const { move, reset, hint: keys, hintTouch } = options.words
  const close = opened.get(frame)
  if (close !== undefined) {
    close()
    opened.delete(frame)
    // Leaflet leaves its marks on the element it had
    live.replaceWith(Object.assign(document.createElement('div'), { className: 'map-live', hidden: true }))
    show(frame, button, hint, 'still', move, '')
    return
  }
  live.hidden = false
  opened.set(frame, openMap(live, { ...options, mark: frame.querySelector('.mark') }).close)
  show(frame, button, hint, 'open', reset, matchMedia('(pointer: coarse)').matches ? hintTouch : keys)
}

const show = (
  frame: HTMLElement,
  button: HTMLElement,
  hint: Element,
  state: 'still' | 'open',
  label: string,
  said: string,
): void => {
  frame.dataset.state = state
  button.textContent = label
  hint.textContent = said
}
