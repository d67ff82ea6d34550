/** Values in the types of their fields, as the JSON of Tryton writes them. */

import { at } from '../shared/json';
import { yesOrNo } from '../shared/kinds';

/** A value that stands there: days and amounts are objects in the JSON of Tryton. */
export function shown(value: unknown): unknown {
	const kind = at(value, '__class__');
	if (kind === 'Decimal') return at(value, 'decimal');
	const part = (name: string): string => String(at(value, name)).padStart(name === 'year' ? 4 : 2, '0');
	return kind === 'date' || kind === 'datetime' ? `${part('year')}-${part('month')}-${part('day')}` : value;
}

/** A value in the type of its field, as the JSON of Tryton writes it. What does not fit stays as it is, for Tryton to refuse. */
export function typed(value: string | number, type: string): unknown {
	const number = typeof value === 'number' ? value : /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
	if (['integer', 'biginteger', 'float'].includes(type)) return Number.isNaN(number) ? value : number;
	if (type === 'numeric') return Number.isNaN(number) ? value : { __class__: 'Decimal', decimal: String(value) };
	// Any text that says something would be a yes there.
	if (type === 'boolean') return yesOrNo(value) ?? value;
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(String(value)) ?? [];
	return type === 'date' && day !== undefined
		? { __class__: 'date', year: Number(year), month: Number(month), day: Number(day) }
		: type === 'char' || type === 'text'
			? String(value)
			: value;
}
