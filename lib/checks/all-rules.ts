import type { Rule } from './rule'
import { allDayWithTime } from './rules/all-day-with-time'
import { authorNotInBody } from './rules/author-not-in-body'
import { buttonWithoutLink } from './rules/button-without-link'
import { cityDiffers } from './rules/city-differs'
import { copiedBody } from './rules/copied-body'
import { copiedTags } from './rules/copied-tags'
import { countryIsCity } from './rules/country-is-city'
import { deadAnchor } from './rules/dead-anchor'
import { deadDeck } from './rules/dead-deck'
import { deadPartner } from './rules/dead-partner'
import { deadProject } from './rules/dead-project'
import { duplicateEventUrl } from './rules/duplicate-event-url'
import { duplicateSlug } from './rules/duplicate-slug'
import { editionNumber } from './rules/edition-number'
import { emptyEventUrl } from './rules/empty-event-url'
import { fieldCase } from './rules/field-case'
import { hiddenByDate } from './rules/hidden-by-date'
import { insecureLink } from './rules/insecure-link'
import { longTitle } from './rules/long-title'
import { missingAltText } from './rules/missing-alt-text'
import { missingFile } from './rules/missing-file'
import { missingPicture } from './rules/missing-picture'
import { misspeltName } from './rules/misspelt-name'
import { movedWithoutRedirect } from './rules/moved-without-redirect'
import { nameFromSlug } from './rules/name-from-slug'
import { nearDuplicatePeople } from './rules/near-duplicate-people'
import { publishDate } from './rules/publish-date'
import { registrationContact } from './rules/registration-contact'
import { renamedTalk } from './rules/renamed-talk'
import { repeats } from './rules/repeats'
import { sameName } from './rules/same-name'
import { sharedMaterial } from './rules/shared-material'
import { speakerNotInAuthors } from './rules/speaker-not-in-authors'
import { streetRepeatsCity } from './rules/street-repeats-city'
import { tagSpelling } from './rules/tag-spelling'
import { talkWithoutSpeaker } from './rules/talk-without-speaker'
import { talkWithoutTitle } from './rules/talk-without-title'
import { unreadFile } from './rules/unread-file'
import { unservedFile } from './rules/unserved-file'
import { venueInTwoCities } from './rules/venue-in-two-cities'
import { weekdayDiffers } from './rules/weekday-differs'

/** Every rule of the check, beyond what reading a single file finds by itself. */
export const allRules: readonly Rule[] = [
  duplicateSlug,
  movedWithoutRedirect,
  renamedTalk,
  unreadFile,
  unservedFile,
  fieldCase,
  editionNumber,
  allDayWithTime,
  publishDate,
  hiddenByDate,
  weekdayDiffers,
  repeats,
  cityDiffers,
  countryIsCity,
  streetRepeatsCity,
  venueInTwoCities,
  registrationContact,
  duplicateEventUrl,
  emptyEventUrl,
  insecureLink,
  missingFile,
  deadAnchor,
  missingPicture,
  buttonWithoutLink,
  deadDeck,
  deadProject,
  deadPartner,
  sharedMaterial,
  copiedBody,
  copiedTags,
  tagSpelling,
  authorNotInBody,
  speakerNotInAuthors,
  misspeltName,
  nearDuplicatePeople,
  sameName,
  nameFromSlug,
  talkWithoutSpeaker,
  talkWithoutTitle,
  longTitle,
  missingAltText,
]
