/** One piece of a number format: what it is, and its text (of a literal, the text that it shows). */
export interface Token {
	kind: 'digit' | 'literal' | 'point' | 'comma' | 'percent' | 'exponent' | 'slash' | 'general' | 'text' | 'date' | 'elapsed' | 'ampm';
	text: string;
	/** A literal that stands in quotes, after a backslash or in a currency bracket. */
	quoted?: boolean;
}

/** One of up to four sections of a format, each for a kind of value. */
export interface Section {
	tokens: Token[];
	condition: { operator: string; operand: number } | null;
}

const CONDITION = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?(?:E[+-]?\d+)?)$/i;
const ELAPSED = /^(h+|m+|s+)$/i;
const AMPM = /^(AM\/PM|A\/P|上午\/下午|午前\/午後|오전\/오후)/i;

const LONGEST = 1000;

/** Splits a number format ("[<=9999999]###-####;(###) ###-####") into its sections and their tokens; never fails. */
export function readFormat(typed: string): Section[] {
	// Programs take 255 characters; a longer text is no format, and what it is read for would be sought in each of them.
	const code = typed.length > LONGEST ? '' : typed;
	const sections: Section[] = [];
	let section: Section = { tokens: [], condition: null };
	const add = (kind: Token['kind'], text: string, quoted = false) => section.tokens.push(quoted ? { kind, text, quoted } : { kind, text });
	for (let i = 0; i < code.length;) {
		const c = code[i] as string;
		const rest = code.slice(i);
		if (c === ';') {
			sections.push(section);
			section = { tokens: [], condition: null };
			i++;
		} else if (c === '"') {
			const end = code.indexOf('"', i + 1);
			add('literal', code.slice(i + 1, end === -1 ? code.length : end), true);
			i = end === -1 ? code.length : end + 1;
		} else if (c === '\\') {
			add('literal', code[i + 1] ?? '', true);
			i += 2;
		} else if (c === '_' || c === '*') {
			i += 2;
		} else if (c === '[') {
			const end = code.indexOf(']', i);
			const inside = code.slice(i + 1, end === -1 ? code.length : end);
			const condition = CONDITION.exec(inside);
			if (condition) section.condition = { operator: condition[1] as string, operand: Number(condition[2]) };
			else if (ELAPSED.test(inside)) add('elapsed', inside.toLowerCase());
			else if (inside.startsWith('$') && inside.length > 1) add('literal', inside.slice(1).replace(/-[^-]*$/, ''), true);
			i = end === -1 ? code.length : end + 1;
		} else if (/^(general|standard)/i.test(rest)) {
			add('general', 'General');
			i += /^general/i.test(rest) ? 7 : 8;
		} else if (AMPM.test(rest)) {
			const text = (AMPM.exec(rest) as RegExpExecArray)[0];
			add('ampm', text);
			i += text.length;
		} else if (/^e[+-]/i.test(rest)) {
			add('exponent', rest.slice(0, 2));
			i += 2;
		} else if (/[ymdhsbega]/i.test(c)) {
			let end = i + 1;
			while (end < code.length && code[end]?.toLowerCase() === c.toLowerCase()) end++;
			const text = code.slice(i, end);
			if (/^a{1,2}$/i.test(text)) add('literal', text);
			else add('date', text.toLowerCase());
			i = end;
		} else {
			add(
				c === '0' || c === '#' || c === '?'
					? 'digit'
					: c === '.'
						? 'point'
						: c === ','
							? 'comma'
							: c === '%'
								? 'percent'
								: c === '/'
									? 'slash'
									: c === '@'
										? 'text'
										: 'literal',
				c
			);
			i++;
		}
	}
	sections.push(section);
	return sections.filter((s, n) => n < 4 || s.tokens.length > 0);
}

/** The section that a number is shown by, and whether a minus sign is the section's own business. */
export function sectionFor(sections: readonly Section[], value: number): { section: Section; signed: boolean } {
	const numeric = sections.slice(0, 3);
	if (numeric.some((s) => s.condition)) {
		const found =
			numeric.find((s) => s.condition && holds(s.condition, value)) ??
			numeric.find((s) => !s.condition) ??
			(numeric[numeric.length - 1] as Section);
		return { section: found, signed: true };
	}
	if (value < 0 && numeric.length > 1) return { section: numeric[1] as Section, signed: false };
	if (value === 0 && numeric.length > 2) return { section: numeric[2] as Section, signed: false };
	return { section: numeric[0] as Section, signed: true };
}

function holds({ operator, operand }: { operator: string; operand: number }, value: number): boolean {
	if (operator === '<') return value < operand;
	if (operator === '<=') return value <= operand;
	if (operator === '>') return value > operand;
	if (operator === '>=') return value >= operand;
	return operator === '=' ? value === operand : value !== operand;
}
