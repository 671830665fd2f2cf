/** A stop of the route that has grown a tip. The tip is the bottom of the drawing, in the middle. */
export const MapPin = () => (
  <svg className="pin" viewBox="0 0 40 52" aria-hidden="true" focusable="false">
    <path d="M20 52 8 33h24z" />
    <circle cx="20" cy="20" r="17.5" />
  </svg>
)
