import { isPlainNumber, parseNumber } from './number';

const BETWEEN = /\s*(?:-|–|—|\.\.\.?|…|\bto\b|\bbis\b|\bà\b|\band\b|\bund\b)\s*/iu;
const OPENING = /^(?:between|zwischen|from|von|de|entre|ca\.?)\s+/iu;
const BOUND =
	/^(?:[<>≤≥]=?|(?:more|less|fewer) than|greater than|over|under|above|below|up to|at least|über|unter|mehr als|weniger als|bis|ab|plus de|moins de|más de|menos de|mais de|oltre|meno di)\s*(.+)$/iu;
const MORE = /^(.+?)\s*(?:\+|and (?:more|above|over)|or more|und mehr|et plus|y más|e mais|e oltre)$/iu;
/** The unit behind a number, and its currency: in "10-50 Mio. €" they hold for both. */
const UNIT = /\d[\s.]*(\p{L}[\p{L}.]*)?\s*(?:\p{Sc}|usd|eur|gbp|chf)?$/iu;

/**
 * A range of money as one plain number, by one rule: a range is its middle ("$10M - $50M" → 30000000), an open one the bound
 * that it names ("> $50M", "50M+" → 50000000). Null for anything else, also for one number alone.
 */
export function parseAmountRange(raw: string): string | null {
	if (raw.length > 80 || isPlainNumber(raw)) return null;
	const text = raw.normalize('NFKC').trim().replace(OPENING, '');
	const bound = BOUND.exec(text)?.[1] ?? MORE.exec(text)?.[1];
	if (bound !== undefined) return positive(bound);
	const ends = text.split(BETWEEN);
	const [low = '', high = ''] = ends;
	if (ends.length !== 2 || low === '' || high === '') return null;
	const to = positive(high);
	let from = positive(low);
	const unit = UNIT.exec(high)?.[1];
	if (to !== null && from !== null && unit !== undefined && !/\d\s*\p{L}/u.test(low)) {
		const scaled = positive(`${low.replace(/[\s\p{Sc}]+$/u, '')} ${unit}`);
		if (scaled !== null && Number(scaled) <= Number(to)) from = scaled;
	}
	if (from === null || to === null || Number(to) <= Number(from)) return null;
	return String(Math.round((Number(from) + Number(to)) / 2));
}

function positive(text: string): string | null {
	const number = parseNumber(text, true);
	return number === null || number.startsWith('-') ? null : number;
}
