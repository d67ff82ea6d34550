import { shownPhone } from '#lib/state/contacts/shown.svelte.ts';
import { lineText, type PairRow } from './pair-rows';

/** A value of a line as one reads it; phone numbers in groups, as everywhere else, so that two of them can be told apart at a glance. */
export const shownLine = (key: string, row: PairRow | undefined, value: string): string =>
	key.startsWith('phones-') ? shownPhone(value) : lineText(row, value);
