/** What the App Router puts into a page for its own client, in the exact shapes of the pinned version (docs/server.md). */
const CLIENT = [
  // the files of the client, and what announces them
  /<link rel="preload" as="script"[^>]*>/g,
  /<script src="\/_next\/static\/[^"]+"[^>]*><\/script>/g,
  // the data of the page, the names of its scripts, the time at which it was there
  /<script(?: id="_R_")?(?: nonce="[^"]*")?>(?:\(self\.__next_f|self\.__next_f|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT)[\s\S]*?<\/script>/g,
  // marks between which React's client would look for its work
  /<!--(?:\$!?|\/\$| )-->/g,
  /<div hidden=""><\/div>/g,
]

/** Scripts that stand in every page as Next writes it, each with the mark of what it is for (components/browser/live.tsx). */
const IN_PAGE = [
  [' data-script="', /<script type="module" id="starter">[\s\S]*?<\/script>/],
  [' data-own-time="', /<script type="module" id="own-time">[\s\S]*?<\/script>/],
] as const

/**
 * A page as visitors get it: whole, and without the framework's client, which no control of this site needs. A page
 * that has none of it is returned as it is; a script goes with the last of what it is for.
 * @param html what Next wrote
 */
export const finishPage = (html: string): string => {
  const page = CLIENT.reduce((rest, part) => rest.replace(part, ''), html)
  return IN_PAGE.reduce((rest, [mark, script]) => (rest.includes(mark) ? rest : rest.replace(script, '')), page)
}

/** Whether Next gave up on a page and left the rest to its client, which is not there. */
export const isFailedPage = (html: string): boolean => html.includes('<html id="__next_error__"')
