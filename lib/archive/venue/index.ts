export { connectPlace, venuesOf } from './connect'
export { readVenue, venueFile } from './read'
export { gatherVenues, readVenueFolder } from './read-folder'
export { findUnplaced } from './unplaced'
