type Props = {
  /** The contents of script elements, already safe to stand in them. */
  readonly data: readonly string[]
}

/** What a page is about, for machines (JSON-LD). */
export const LinkedData = ({ data }: Props) =>
  data.map((json, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no identity but their place
    <script key={index} type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
  ))
