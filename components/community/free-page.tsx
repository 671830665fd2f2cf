import './pages.css'
import { messages } from '@/i18n'
import type { FreePage } from '@/lib/model'
import { RichText } from '../ui/rich-text'

const words = messages.community.page

type Props = {
  readonly page: FreePage
  /** Whether more stands below, which the list beside names as well. */
  readonly more?: readonly { readonly name: string; readonly slug: string }[]
}

/** The text of a free page: its headings listed before it, its facts beside. */
export const FreePageText = ({ page, more = [] }: Props) => {
  const headings = [...page.headings, ...more]
  return (
    <div className="section columns">
      <div className="section-head columns-stays">
        {headings.length > 1 ? (
          <nav aria-label={words.onThisPage}>
            <ul className="free-page-contents">
              {headings.map(({ name, slug }) => (
                <li key={slug}>
                  <a href={`#${slug}`}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
      <div className="columns-text">
        <RichText text={page.content} top={2} className="prose free-page" />
      </div>
      {page.facts.length === 0 ? null : (
        <aside className="columns-aside columns-stays">
          <dl className="facts">
            {page.facts.map(({ name, value, url }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{url === undefined ? value : <a href={url}>{value}</a>}</dd>
              </div>
            ))}
          </dl>
        </aside>
      )}
    </div>
  )
}
