/** A path as Markdown writes it: no space and no bracket ends it early. */
export const encodePath = (path: string): string =>
  path.replace(/[\s()<>"%#?]/g, (letter) =>
    letter === '/' ? letter : encodeURIComponent(letter).replace('(', '%28').replace(')', '%29'),
  )
