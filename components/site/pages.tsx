import { messages } from '@/i18n'

type Props = {
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
  /** What the ways back and on are called, where it is not by age. */
  readonly words?: { readonly newer: string; readonly older: string }
}

const words = messages.archive

/** The way through a list that one page does not hold; nothing where it does. */
export const Pages = ({ page, pages, hrefOf, words: { newer, older } = words }: Props) =>
  pages <= 1 ? null : (
    <nav className="columns pages" aria-label={words.pages}>
      <p className="actions">
        {page > 1 && (
          <a className="action" rel="prev" href={hrefOf(page - 1)}>
            {newer}
          </a>
        )}
        {page < pages && (
          <a className="action main" rel="next" href={hrefOf(page + 1)}>
            {older}
          </a>
        )}
      </p>
      <p>{words.page(page, pages)}</p>
    </nav>
  )
