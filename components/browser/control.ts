/** What the program of a live control offers (see starter.ts). */
export type Control = {
  /** Called once, when somebody reaches for the control. */
  readonly reach?: (element: HTMLElement) => void
  /** Called at each press. Where it throws, a link is followed as if there were no script. */
  readonly press?: (element: HTMLElement) => void | Promise<void>
}

/** What the page wrote down for the program, as `data-options`. */
export const optionsOf = <T>(element: HTMLElement): T => JSON.parse(element.dataset.options ?? '{}')

/**
 * Waits for the style sheet of a control's program.
 * @throws where it cannot be had
 */
export const dress = async ({ dataset: { style: href = '' } }: HTMLElement): Promise<void> => {
  if (document.querySelector(`link[href="${href}"]`)) return
  await new Promise((onload, onerror) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload, onerror })),
  )
}
