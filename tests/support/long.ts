/**
 * True in `npm run test:long`: every theme in every size, every refused file followed by a whole import, laws drawn two to three times as
 * often. `npm test` takes a sample of each.
 */
export const LONG = process.env.MUSTER_LONG === '1';
