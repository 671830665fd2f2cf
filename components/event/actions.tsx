import type { Action } from './choose-actions'

type Props = { readonly actions: readonly Action[] }

/** The one or two things to do now, the first in full colour. No button is drawn for what is not there. */
export const Actions = ({ actions }: Props) =>
  actions.length === 0 ? null : (
    <p className={actions.length === 1 ? 'actions single' : 'actions'}>
      {actions.map(({ label, href, out, count }, index) => (
        <a
          key={label}
          className={['action', index === 0 && 'main', out && 'out'].filter(Boolean).join(' ')}
          href={href}
          {...(out && { rel: 'noopener noreferrer' })}
        >
          {label}
          {count === undefined ? null : <span>{count}</span>}
        </a>
      ))}
    </p>
  )
