/** Now, in ms since the epoch with fractions: of one course for a window and its workers, unlike `performance.now()` alone. */
export const sharedNow = (): number => performance.timeOrigin + performance.now();
