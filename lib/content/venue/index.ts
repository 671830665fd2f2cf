export { connectPlace, venuesOf } from './connect'
export { matchVenue } from './match'
export { readVenue, venueFile } from './read'
export { readVenueFolder } from './read-folder'
