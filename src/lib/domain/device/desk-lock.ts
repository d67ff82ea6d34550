/** Lock of the browser that a working screen holds while it is there: it is let go of when its tab dies, however it dies. */
export const DESK_LOCK = 'muster:desk:';
