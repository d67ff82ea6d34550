import type { CustomField } from '#domain/fields';
import type { ColumnMapping } from '#domain/imports/mapping';
import { nameKey } from '#domain/contacts/own-fields';
import { slugOf } from './custom';
import { knownExports } from './exports/index';

/** Columns that a file says to be own fields of the device that wrote it: header → name, type and choices there. */
export type Declared = ReadonlyMap<string, Omit<CustomField, 'id'>>;

/**
 * A mapping in which these columns go into the own field of that name, or become one of that type (FIL-6): whatever their header could be
 * taken for.
 */
export function withDeclared(
	mapping: readonly ColumnMapping[],
	declared: Declared,
	known: readonly CustomField[],
	product: string
): ColumnMapping[] {
	if (declared.size === 0) return [...mapping];
	const ids = new Set<string>([
		...known.map((f) => f.id),
		...mapping.flatMap((m) => (m.target.kind === 'custom' && !declared.has(m.header) ? [m.target.field.id] : []))
	]);
	return mapping.map((column): ColumnMapping => {
		const theirs = declared.get(column.header);
		if (!theirs) return column;
		const { index, header, samples } = column;
		const base = { index, header, samples, byUser: false, confidence: SURE };
		const here = known.find((f) => nameKey(f.label) === nameKey(theirs.label));
		if (here) {
			const fits = here.type === theirs.type || here.type === 'text' || here.type === 'choice';
			return {
				...base,
				...(!fits && { confidence: DOUBT }),
				target: { kind: 'custom', field: here },
				reason: { code: fits ? 'mappedOwnField' : 'mappedOwnFieldOther', params: { header, field: here.label } }
			};
		}
		const slug = slugOf(theirs.label) || `column-${index + 1}`;
		let id: CustomField['id'] = `custom:${slug}`;
		for (let n = 2; ids.has(id); n++) id = `custom:${slug}-${n}`;
		ids.add(id);
		return {
			...base,
			target: { kind: 'custom', field: { id, ...theirs } },
			reason: { code: 'customByExport', params: { product: knownExports.get(product)?.label ?? product, header } }
		};
	});
}

/** Confidence where the file says it, and where the field of that name is of another type here. */
const SURE = 0.98;
const DOUBT = 0.5;
