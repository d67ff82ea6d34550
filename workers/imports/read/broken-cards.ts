import type { Issue } from '#domain/imports/issue';
import type { ColumnMapping } from '#domain/imports/mapping';
import { BROKEN_CARD_HEADER, brokenCardPlace } from '#domain/imports/own-columns';
import type { SourceColumns } from '../../pipeline/map/index';

/** Contact cards that are cut off or garbled: what could be read of them goes in, and where that ends is said (IMP-7, VAL-6). */
export function brokenCards(source: SourceColumns, mapping: readonly ColumnMapping[]): Issue[] {
	const column = mapping.find((m) => m.header === BROKEN_CARD_HEADER);
	if (!column) return [];
	return source.column(column.index).flatMap((cell, i): Issue[] => {
		const value = cell ?? '';
		if (brokenCardPlace(value).line === '') return [];
		const row = source.rowNumbers[i] ?? 0;
		return [
			{
				row,
				ruleId: 'shape',
				code: 'brokenCard',
				field: null,
				severity: 'warning',
				category: 'Partial Imports',
				params: { row, value },
				value
			}
		];
	});
}
