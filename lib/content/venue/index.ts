export { connectPlace, venuesOf } from './connect'
export { matchVenue } from './match'
export { readVenue, venueFile } from './read'
export { gatherVenues, readVenueFolder } from './read-folder'
