import type { Token } from './format-code';

/** A part of a format that shows time. `elapsed` counts on past 24 hours or 60 minutes; `date` is any part of a date. */
export interface ClockPart {
	unit: 'date' | 'hour' | 'minute' | 'second' | 'fraction' | 'ampm' | 'literal';
	length: number;
	text: string;
	elapsed: boolean;
}

/** The time parts of a section. An `m` is minutes beside an hour before or a second after it, a month otherwise. */
export function clockParts(tokens: readonly Token[]): ClockPart[] {
	const parts: ClockPart[] = [];
	const add = (unit: ClockPart['unit'], text: string, elapsed = false) => parts.push({ unit, length: text.length, text, elapsed });
	for (let i = 0; i < tokens.length; i++) {
		const { kind, text } = tokens[i] as Token;
		if (kind === 'elapsed') add(text[0] === 'h' ? 'hour' : text[0] === 'm' ? 'minute' : 'second', text, true);
		else if (kind === 'ampm') add('ampm', text);
		else if (kind === 'date')
			add(text[0] === 'h' ? 'hour' : text[0] === 's' ? 'second' : text[0] === 'm' && isMinute(tokens, i) ? 'minute' : 'date', text);
		else if (kind === 'point' && tokens[i + 1]?.text === '0' && parts.some((p) => p.unit === 'second')) {
			let zeros = 0;
			while (tokens[i + 1]?.text === '0') {
				zeros++;
				i++;
			}
			add('fraction', '0'.repeat(zeros));
		} else if (kind !== 'digit') add('literal', text);
	}
	return parts;
}

function isMinute(tokens: readonly Token[], at: number): boolean {
	if ((tokens[at] as Token).text.length > 2) return false;
	const isTime = (t: Token) => t.kind === 'date' || t.kind === 'elapsed';
	const before = tokens.slice(0, at).filter(isTime).at(-1);
	const after = tokens.slice(at + 1).find(isTime);
	return (
		before?.text[0] === 'h' || (after?.text[0] === 's' && after.kind === 'date') || (before?.text[0] === 's' && before.kind === 'elapsed')
	);
}

/** A time of day or a duration as the format shows it; null for a negative time of day, which spreadsheets don't show either. */
export function shownClock(serial: number, parts: readonly ClockPart[]): string | null {
	const elapsed = parts.some((p) => p.elapsed);
	if (serial < 0 && !elapsed) return null;
	const decimals = Math.min(3, parts.find((p) => p.unit === 'fraction')?.length ?? 0);
	const scale = 10 ** decimals;
	const units = Math.round(Math.abs(serial) * 86_400 * scale);
	const total = Math.floor(units / scale);
	const half = parts.some((p) => p.unit === 'ampm');
	const hour = Math.floor(total / 3600) % 24;
	const numbers = { hour: half ? hour % 12 || 12 : hour, minute: Math.floor(total / 60) % 60, second: total % 60 };
	const counted = { hour: Math.floor(total / 3600), minute: Math.floor(total / 60), second: total };
	let text = '';
	for (const { unit, length, text: own, elapsed: counts } of parts) {
		if (unit === 'hour' || unit === 'minute' || unit === 'second')
			text += String(counts ? counted[unit] : numbers[unit]).padStart(Math.min(length, counts ? length : 2), '0');
		else if (unit === 'fraction') text += `.${String(units % scale).padStart(decimals, '0')}`.padEnd(length + 1, '0');
		else if (unit === 'ampm') text += (own.split('/')[hour < 12 ? 0 : 1] ?? '').toUpperCase();
		else text += own;
	}
	return (serial < 0 ? '-' : '') + text.trim();
}
