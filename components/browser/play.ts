import { optionsOf } from './control'

/** Puts a recording's player in place of the link to it. */
export const press = (link: HTMLElement): void => {
  const { src, title } = optionsOf<Readonly<Record<'src' | 'title', string>>>(link)
  const place = Object.assign(document.createElement('div'), { className: link.className })
  const frame = Object.assign(document.createElement('iframe'), { src, title, allow: 'fullscreen' })
  place.append(frame)
  link.replaceWith(place)
  frame.focus()
}
