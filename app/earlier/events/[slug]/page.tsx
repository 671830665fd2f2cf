/** An event that was not prepared with the build: see server/rewrites.ts. */
export { default, generateMetadata } from '../../../events/[slug]/page'

export const revalidate = 300
export const dynamicParams = true

/** Kept once made, and made when first asked for. */
export const generateStaticParams = () => []
