/** The site's mark: a piece of the route with two stops. */
export const Mark = () => (
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <path d="M0 10h4l4-6 5 12 3-6h4" fill="none" strokeWidth="2.4" />
    <g stroke="none">
      <circle cx="8" cy="4" r="2.8" />
      <circle cx="13" cy="16" r="2.8" />
    </g>
  </svg>
)
