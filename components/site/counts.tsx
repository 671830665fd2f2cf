type Props = { readonly counts: readonly { readonly name: string; readonly count: number }[] }

/** A few numbers, large, each with what it counts. */
export const Counts = ({ counts }: Props) => (
  <dl className="counts">
    {counts.map(({ name, count }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{count}</dd>
      </div>
    ))}
  </dl>
)
