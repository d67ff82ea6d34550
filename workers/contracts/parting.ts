/** What the window says to a worker that it is about to end. */
export type Part = 'muster:part';
/** What the worker answers when nothing is being written any more. */
export type Parted = 'muster:parted';
