/** Levels of a comparison at most. */
export const LEVELS = 16;
