/** A talk of such an event. */
export { default, generateMetadata } from '../../../../events/[slug]/[talk]/page'

export const revalidate = 300
export const dynamicParams = true

/** Kept once made, and made when first asked for. */
export const generateStaticParams = () => []
