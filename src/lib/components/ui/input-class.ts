/** Shared look of text inputs, selects and comboboxes: 44 px, an edge of 3:1, red when wrong. */
export const INPUT =
	'w-full min-h-11 rounded-control border border-control bg-surface px-3 text-base text-ink transition-colors hover:border-muted focus-visible:border-accent aria-invalid:border-red disabled:opacity-60';
