import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { proposeMapping } from '#workers/pipeline/map/index';

/** What is proposed for a file, its cells with commas between. */
export const propose = (header: string, ...rows: string[]) =>
	proposeMapping(
		header.split(','),
		rows.map((r) => r.split(','))
	);
/** The field of each header; null where it is left out. */
export const fields = (mapping: ColumnMapping[]) =>
	Object.fromEntries(mapping.map((m) => [m.header, m.target.kind === 'exclude' ? null : mappedField(m)]));
/** What is proposed for a file of a single column. */
export const one = (header: string, ...values: string[]) =>
	proposeMapping(
		[header],
		values.map((v) => [v])
	)[0] as ColumnMapping;
/** The field of that column. */
export const field = (header: string, ...values: string[]) => mappedField(one(header, ...values));
