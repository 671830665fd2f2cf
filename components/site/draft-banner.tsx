import { messages } from '@/i18n'

const words = messages.draft

/** Tells that a page is a draft: seen while writing and in previews, never on the site itself. */
export const DraftBanner = () => (
  <p className="draft-banner columns" role="note">
    <span>
      <b>{words.label}</b> {words.hint}
    </span>
  </p>
)
