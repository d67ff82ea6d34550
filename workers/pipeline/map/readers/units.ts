import { parseNumber } from '../../values/number';
import type { Reader } from './reader';

const THOUSANDS =
	/(?:^|[\s(_-])(?:0{3}s?|thousands?|tausend|tsd|teur|t ?eur|t ?€|k ?(?:€|eur|usd|\$|£)|[€$£] ?k|keur|kusd|milliers|miles|migliaia|milhares|duizend(?:en)?|tys)(?:$|[\s).,_-])/iu;
const MILLIONS =
	/(?:^|[\s(_-])(?:millions?|millionen|mio|mln|mn|meur|musd|m ?(?:€|eur|usd|\$|£)|[€$£] ?m|millones|milioni|milh[oõ]es|miljoen)(?:$|[\s).,_-])/iu;

/**
 * How a column's numbers are to be read where its header names their unit: "Revenue (in 000s USD)", "CA annuel (k€)", "Umsatz in Mio. €".
 */
export const unitOf = (header: string): 'inThousands' | 'inMillions' | undefined =>
	THOUSANDS.test(header) ? 'inThousands' : MILLIONS.test(header) ? 'inMillions' : undefined;

const times = (id: string, label: string, description: string, factor: number): Reader => ({
	id,
	label,
	description,
	fits: (field) => field === 'annualRevenue',
	read: (cell) => {
		// "45M" says its own unit.
		const number = /\p{L}/u.test(cell) ? null : parseNumber(cell, false);
		// Cents of a million are noise of the arithmetic.
		return number === null ? cell : String(Math.round(Number(number) * factor * 100) / 100);
	}
});

export const inThousands = times('inThousands', 'In thousands', 'Writes out numbers that the header says are in thousands.', 1000);
export const inMillions = times('inMillions', 'In millions', 'Writes out numbers that the header says are in millions.', 1_000_000);
