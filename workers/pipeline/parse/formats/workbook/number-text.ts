const DIGITS = /^-?\d+$/;

/**
 * A number as plain text with a dot: never an exponent, whole numbers to the digit, nothing grouped. `raw` is the text
 * that the file holds, where it is text: a whole number of more digits than a number can carry keeps them all.
 * A fraction of 16 or 17 digits is kept unless it is only the noise of binary arithmetic (0.30000000000000004 → 0.3).
 */
export function numberText(value: number, raw?: string): string {
	if (raw !== undefined && raw.length > 15 && DIGITS.test(raw)) return raw.replace(/^(-?)0+(?=\d)/, '$1');
	if (!Number.isFinite(value)) return raw ?? '';
	if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? String(value === 0 ? 0 : value) : BigInt(value).toString();
	return plain(withoutNoise(value));
}

function withoutNoise(value: number): string {
	const shortest = String(value);
	if (significant(shortest) <= 15) return shortest;
	const rounded = String(Number(value.toPrecision(15)));
	return significant(rounded) <= 12 ? rounded : shortest;
}

const significant = (text: string): number => text.replace(/e.*$/, '').replace(/[-.]/g, '').replace(/^0+/, '').length;

/** 1.5e-7 → 0.00000015 */
function plain(text: string): string {
	const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
	if (!match) return text;
	const [, sign, whole = '', fraction = '', exponent] = match;
	const point = whole.length + Number(exponent);
	const digits = whole + fraction;
	if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
	return sign + digits.padEnd(point, '0').slice(0, point) + (digits.length > point ? `.${digits.slice(point)}` : '');
}
