/** Factors of the letters that people put behind a number. */
const factors = new Map<string, number>([
	['k', 1e3],
	['tsd', 1e3],
	['thousand', 1e3],
	['m', 1e6],
	['mm', 1e6],
	['mn', 1e6],
	['mio', 1e6],
	['mil', 1e6],
	['million', 1e6],
	['millions', 1e6],
	['b', 1e9],
	['bn', 1e9],
	['billion', 1e9],
	['billions', 1e9],
	['mrd', 1e9]
]);
const currency =
	/^(?:\p{Sc}|us\$|a\$|c\$|usd|eur|gbp|chf|jpy|aud|cad|inr|sek|nok|dkk|pln|brl|r\$|kr|fr|rs)\s*\.?\s*|\s*(?:\p{Sc}|usd|eur|gbp|chf|jpy|aud|cad|inr|sek|nok|dkk|pln|brl|kr)\.?$/giu;
const shape = /^([+-]?)(\d[\d.,'’ ]*|[.,]\d+)(?:\s*([a-z]+)\.?)?$/u;

/** Digits with separators → plain decimal text; null when the separators make no sense. */
function plainDigits(text: string, wholeNumbers: boolean): string | null {
	const compact = text.replace(/['’ ]/gu, '');
	const lastDot = compact.lastIndexOf('.');
	const lastComma = compact.lastIndexOf(',');
	const grouped = (sep: string): boolean => compact.split(sep).every((g, i) => (i === 0 ? g.length >= 1 && g.length <= 3 : g.length === 3));
	// Both: the last one is the decimal point.
	if (lastDot >= 0 && lastComma >= 0) {
		const point = lastDot > lastComma ? '.' : ',';
		const parts = compact.split(point);
		const group = point === '.' ? ',' : '.';
		const whole = parts[0] ?? '';
		if (
			parts.length !== 2 ||
			!whole.split(group).every((g, i) => (i === 0 ? g.length >= 1 && g.length <= 3 : g.length === 3 || g.length === 2))
		)
			return null;
		return `${whole.split(group).join('')}.${parts[1] ?? ''}`;
	}
	const sep = lastDot >= 0 ? '.' : ',';
	const pieces = compact.split(sep);
	if (pieces.length === 1) return compact;
	if (pieces.length > 2) return grouped(sep) || (sep === ',' && /^\d{1,2}(?:,\d{2})*,\d{3}$/u.test(compact)) ? pieces.join('') : null;
	const threeDigits = grouped(sep) && pieces[0] !== '0';
	return threeDigits && (sep === ',' || wholeNumbers) ? pieces.join('') : `${pieces[0] === '' ? '0' : pieces[0]}.${pieces[1] ?? ''}`;
}

/** Number → text without exponent and without noise of binary fractions. */
function decimalText(n: number): string | null {
	if (!Number.isFinite(n) || Math.abs(n) > 1e15) return null;
	const text = Number.isInteger(n) ? String(n === 0 ? 0 : n) : n.toFixed(6).replace(/0+$/u, '').replace(/\.$/u, '');
	// 1.234 would be read as a thousand and more the next time; a fourth decimal says what it is.
	return /^-?[1-9]\d{0,2}\.\d{3}$/u.test(text) ? `${text}0` : text === '-0' ? '0' : text;
}

/**
 * "$1.2M" → 1200000, "1.234,50" → 1234.5, "(300)" → -300, or null when it is no number.
 * `wholeNumbers`: the field counts things or money, so that "1.234" is one thousand two hundred thirty-four.
 */
export function parseNumber(raw: string, wholeNumbers: boolean): string | null {
	if (raw.length > 60) return null;
	let text = raw.normalize('NFKC').trim().toLowerCase().replace(/−/gu, '-');
	let sign = 1;
	if (/^\(.*\)$/u.test(text)) {
		sign = -1;
		text = text.slice(1, -1).trim();
	}
	if (/^[+-]?\d+(?:\.\d+)?e[+-]?\d{1,2}$/u.test(text)) return decimalText(sign * Number(text));
	if (/^-\s*\D/u.test(text)) {
		sign = -sign;
		text = text.replace(/^-\s*/u, '');
	}
	text = text.replace(currency, '').trim();
	const m = shape.exec(text);
	if (!m) return null;
	const factor = m[3] === undefined ? 1 : factors.get(m[3]);
	const digits = plainDigits((m[2] ?? '').trim(), wholeNumbers && factor === 1);
	if (factor === undefined || digits === null) return null;
	return decimalText(sign * (m[1] === '-' ? -1 : 1) * Number(digits) * factor);
}

/** True for the canonical form: an optional minus, digits, an optional decimal part. */
export const isPlainNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/u.test(text);
