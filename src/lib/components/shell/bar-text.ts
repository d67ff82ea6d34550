/** Words of the bottom bar: in large text they grow as far as five of them stand beside each other. */
export const BAR_TEXT = 'max-w-full truncate text-[length:min(var(--text-xs),4.2vw)]';
