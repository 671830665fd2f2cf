export { connectPlace, venuesOf } from './connect'
export { gatherVenues, readVenue, readVenueFolder, venueFile } from './read'
export { findUnplaced } from './unplaced'
