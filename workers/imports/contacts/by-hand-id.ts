/** Id of the manifest that holds the contacts made by hand. */
export const BY_HAND = 'by-hand';
