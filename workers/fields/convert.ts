import type { ContactChunk } from '#domain/chunk';
import type { CustomField } from '#domain/fields';
import type { DateOrder } from '#domain/import';
import type { Settings } from '#domain/settings';
import { normalizeChunk } from '../pipeline/normalize/index';
import { validateChunk } from '../pipeline/validate/index';
import { cleaningBy, rulesBy } from '../imports/contacts/clean-one';
import { foldKey } from '../pipeline/values/text';
import type { ValueWork } from './mark';

/** What becomes of some values, in their order: null = none is left; `fits` = it is one of the field's type. */
export interface Converted {
	to: string | null;
	fits: boolean;
}

/** Reads values as a field of this definition does. What can be read as none of its type stays as it is written. */
export function readAs(values: readonly string[], field: CustomField, settings: Settings, order: DateOrder): Converted[] {
	// Any text is one, to the letter: spaces and "n/a" stay, too, so that nothing is lost on the way to and fro.
	if (field.type === 'text') return values.map((to) => ({ to, fits: true }));
	const s: Settings = { ...settings, customFields: [field], normalizersOff: [] };
	const chunk: ContactChunk = { rowNumbers: Uint32Array.from(values, (_, i) => i), columns: new Map([[field.id, [...values]]]) };
	const { chunk: cleaned } = normalizeChunk(chunk, { ...cleaningBy(s), dateOrders: { [field.id]: order } });
	const column = cleaned.columns.get(field.id) ?? [];
	const wrong = new Set<number>();
	for (const issue of validateChunk(cleaned, { ...rulesBy(s), table: { fields: [] } })) if (issue.field === field.id) wrong.add(issue.row);
	return values.map((value, i) => {
		const read = column[i];
		return read && !wrong.has(i) ? { to: read, fits: true } : { to: value, fits: false };
	});
}

/** What a change makes of each value of a field, remembered by value. */
export function converter(work: ValueWork, field: CustomField | undefined, settings: Settings): (value: string) => string | null {
	if (work.kind === 'clear') return () => null;
	if (work.kind === 'move') {
		const moves = new Map(work.values.map(([from, to]) => [foldKey(from), to]));
		return (value) => {
			const to = moves.get(foldKey(value));
			return to === undefined ? value : to;
		};
	}
	const known = new Map<string, string | null>();
	return (value) => {
		let to = known.get(value);
		if (to === undefined) {
			to = field ? (readAs([value], field, settings, work.order)[0]?.to ?? value) : value;
			if (known.size < REMEMBERED) known.set(value, to);
		}
		return to;
	};
}

/** Values that are remembered with what becomes of them. */
const REMEMBERED = 50_000;
