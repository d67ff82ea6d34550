import type { Column, ContactChunk } from '#domain/chunk';
import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { columnIn } from '../fill-in';

const FIELDS = ['street', 'city', 'state', 'postalCode', 'country'] as const;
/** Concepts whose columns are joined to the street, and what is put before them. */
const LINES: ReadonlyMap<string, string> = new Map([
	['street', ', '],
	['street2', ', '],
	['houseNumber', ' ']
]);
type Part = { concept: string; column: Column };

/**
 * A row that has nothing of the contact's address lives at the next one that its file has columns for: the private contacts of an address
 * book have no address at work. A copy, as a whole, so that no two addresses are mixed; the columns keep their own.
 */
export function fillAddress({ columns, rowNumbers }: ContactChunk, mapping: readonly ColumnMapping[]): void {
	const others = addressesOf(columns, mapping);
	if (others.length === 0) return;
	const rows = rowNumbers.length;
	const own = FIELDS.map((f) => columns.get(f)).filter((column) => column !== undefined);
	if (own.length === 0) return;
	for (let i = 0; i < rows; i++) {
		if (own.some((column) => column[i] != null)) continue;
		const parts = others.find((list) => list.some(({ column }) => column[i] != null));
		for (const { concept, column } of parts ?? []) {
			const value = column[i];
			if (value == null) continue;
			const line = LINES.get(concept);
			if (line !== undefined) {
				const street = columnIn(columns, 'street', rows);
				street[i] = street[i] == null ? value : street[i] + line + value;
			} else columnIn(columns, concept as (typeof FIELDS)[number], rows)[i] ??= value;
		}
	}
}

/** The other addresses of the file, the most useful first. */
function addressesOf(columns: ContactChunk['columns'], mapping: readonly ColumnMapping[]): Part[][] {
	const found = new Map<string, { at: number; parts: Part[] }>();
	for (const m of mapping) {
		const { address, product = '' } = m.reason.params;
		if (m.reason.code !== 'customOtherAddress' || m.target.kind !== 'custom' || typeof address !== 'number') continue;
		const concept = m.concept ?? '';
		const column = columns.get(mappedField(m) ?? 'street');
		if (!column || !(LINES.has(concept) || (FIELDS as readonly string[]).includes(concept))) continue;
		const key = `${product} ${address}`;
		const group = found.get(key) ?? { at: address, parts: [] };
		found.set(key, group);
		// One and the same part twice is of two addresses that nothing tells apart.
		if (LINES.has(concept) || !group.parts.some((p) => p.concept === concept)) group.parts.push({ concept, column });
	}
	return [...found.values()].sort((a, b) => a.at - b.at).map((g) => g.parts);
}
