/** This moment in ms since the epoch with fractions: of one course for a window and its workers, unlike `performance.now()` alone. */
export const moment = (): number => performance.timeOrigin + performance.now();
