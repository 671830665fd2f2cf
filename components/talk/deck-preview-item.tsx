import { routes } from '@/config/routes'
import { messages } from '@/i18n'
import type { EventSummary, Talk } from '@/lib/model'
import { live, scriptOf } from '../browser/live'

type Props = { readonly event: Pick<EventSummary, 'slug'>; readonly talk: Talk }

/** The way to see a deck without leaving the page, among the other ways to it. */
export const DeckPreviewItem = ({ event, talk }: Props) => (
  <li>
    <a
      href={routes.talkSlides(event.slug, talk.slug)}
      {...live('view-deck', {
        address: routes.talkSlides(event.slug, talk.slug),
        title: talk.title,
        cmaps: routes.pdfViewer('cmaps'),
        fonts: routes.pdfViewer('standard_fonts'),
        worker: scriptOf('pdf-worker'),
        words: messages.preview,
      })}
    >
      {messages.talk.preview}
    </a>
  </li>
)
