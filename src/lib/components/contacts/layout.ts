/** Grid of a row on wide screens: tick, name, company, job title, score, tier, why, (source), CRM. Head and rows share it. */
export const WIDE =
	'grid h-full items-center gap-x-3 pl-1 pr-3 grid-cols-[2.75rem_minmax(7rem,1.5fr)_minmax(6rem,1.1fr)_minmax(6rem,1.25fr)_6rem_3.25rem_minmax(6rem,1.45fr)_6rem] 2xl:grid-cols-[2.75rem_minmax(7rem,1.5fr)_minmax(6rem,1.1fr)_minmax(6rem,1.25fr)_6rem_3.25rem_minmax(6rem,1.45fr)_minmax(5rem,0.8fr)_6rem]';

/** A row on wide screens whose columns were chosen; `gridOf` (contacts-columns.ts) says how wide they are. */
export const CHOSEN = 'grid h-full grid-rows-[100%] items-center gap-x-3 pl-1 pr-3';

/**
 * Where columns were chosen there may be more of them than the screen is wide: tick and name stay in view, over what is moved sideways below
 * them. The tick reaches over the gap on both sides, so that nothing shows through; a line sets them off once the list was moved.
 */
export const PINNED_TICK = 'sticky left-0 z-2 -ml-1 -mr-3 flex h-full items-center bg-inherit pl-1 pr-3';
export const PINNED_NAME =
	'sticky left-15 z-1 flex h-full min-w-0 items-center bg-inherit group-data-moved/list:shadow-[1px_0_0_var(--line)]';

/** Grid of a two-line row on tablets in portrait and on phones: tick, who, score, (tier, why, CRM). */
export const NARROW =
	'grid h-full items-center gap-x-3 pr-3 grid-cols-[2.75rem_minmax(0,1fr)_auto] sm:grid-cols-[2.75rem_minmax(0,1fr)_7rem_3.25rem_6rem] md:grid-cols-[2.75rem_minmax(0,1.3fr)_7rem_3.25rem_minmax(0,1fr)_6rem]';

/**
 * A value in a row of one line: two lines of small letters, so that few values are cut off; a word or a number too long for one line goes
 * on in the next.
 */
export const VALUE = 'line-clamp-2 text-sm leading-4.5 [overflow-wrap:anywhere] compact:leading-4';

/** The name in such a row. */
export const NAME = 'line-clamp-2 leading-5 [overflow-wrap:anywhere] compact:leading-4.25';

/** Height of a two-line row, px. */
export const NARROW_HEIGHT = 64;

/** From this width on a row has one line. */
export const WIDE_QUERY = 'min-width: 1000px';
