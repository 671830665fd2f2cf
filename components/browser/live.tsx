import made from 'client-scripts'

/** Programs that a control may have (scripts/build/client-scripts.ts). */
export type Program = 'copy' | 'move-map' | 'play' | 'present' | 'scan' | 'search' | 'seats' | 'view-deck'

/** Address of a program, for one that another one starts. */
export const scriptOf = (name: Program | 'pdf-worker'): string => made.scripts[name]?.script ?? ''

/** What is said beside a control while its program comes, and where it does not. */
type Said = { readonly busy: string; readonly failed: string }

/**
 * Attributes that make an element a live control. It has to be of use, or not to be seen, where no script runs.
 * @param options handed to the program as JSON; without them it hears of no press
 */
export const live = (name: Program, options?: object, said?: Said) => ({
  'data-script': scriptOf(name),
  'data-style': made.scripts[name]?.style,
  'data-options': options && JSON.stringify(options),
  'data-busy': said?.busy,
  'data-failed': said?.failed,
})

/**
 * Starts the programs of the live controls on a page, and writes the visitor's own time; each taken out again where it
 * has nothing to do (server/finish-page.ts).
 */
export const Starter = () => (
  <>
    <script type="module" id="own-time" dangerouslySetInnerHTML={{ __html: made.ownTime }} />
    <script type="module" id="starter" dangerouslySetInnerHTML={{ __html: made.starter }} />
  </>
)
