/** Somebody who spoke at such events alone. */
export { default, generateMetadata } from '../../../speakers/[name]/page'

export const revalidate = 300
export const dynamicParams = true

/** Kept once made, and made when first asked for. */
export const generateStaticParams = () => []
