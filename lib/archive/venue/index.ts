export { connectPlace, venuesOf } from './connect'
export { readVenue, venueFile, gatherVenues, readVenueFolder } from './read'
export { findUnplaced } from './unplaced'
