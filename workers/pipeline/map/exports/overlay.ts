import { PHONE_FIELDS, standardField, type CustomField, type FieldId } from '#domain/fields';
import { isPhonePart, mappedField, phonePartOf, type ColumnMapping } from '#domain/imports/mapping';
import { isOwnColumn } from '#domain/imports/own-columns';
import type { Message, SourceColumn } from '../columns';
import { columnContent, type ColumnContent } from '../content';
import { CustomFields } from '../custom';
import { judge } from '../expect';
import { readers } from '../readers/index';
import type { Concept } from '../synonyms/types';
import { exportColumns, type ExportColumn } from './columns';
import { knownExports } from './products/index';
import { recognizeExport } from './recognize';

/** Confidence of a column that its product names, and of one whose values say otherwise. */
const SURE = 0.98;
const DOUBT = 0.4;
/** From here on a recognised product's columns replace the proposals. */
const RECOGNISED = 0.8;

/**
 * The proposals with the columns of a known export in their place (MAP-4). `known`: id of the product, undefined = look for
 * one, null = none. Columns that the product says nothing of keep their proposal, unless their field is taken now.
 */
export function mapByExport(
	known: string | null | undefined,
	proposed: readonly ColumnMapping[],
	columns: readonly SourceColumn[],
	custom: readonly CustomField[]
): ColumnMapping[] {
	const headers = columns.map((c) => c.header);
	const found = known === undefined ? recognizeExport(headers, custom) : null;
	const id = known ?? (found && found.confidence >= RECOGNISED ? found.id : null);
	const product = id === null ? undefined : knownExports.get(id);
	if (!product) return [...proposed];
	const by = exportColumns(
		product.id,
		headers,
		columns.map((c) => c.content.filled > 0)
	);
	const taken = new Set(by.flatMap((c) => (c?.target.kind === 'field' ? [c.target.field] : [])));
	// Fields of the proposals that stay; what must move may not go there either.
	const staying = new Set(
		proposed.flatMap((m, i) => (by[i] === null && m.target.kind === 'field' && !taken.has(m.target.field) ? [m.target.field] : []))
	);
	const own = new CustomFields(custom, columns);
	return proposed.map((mapping, i): ColumnMapping => {
		const column = columns[i] as SourceColumn;
		const said = by[i] ?? null;
		const keep = (m: ColumnMapping): ColumnMapping =>
			m.target.kind === 'custom' ? { ...m, target: { kind: 'custom', field: own.of(column, m.header) } } : m;
		if (isOwnColumn(column.header, headers)) return mapping;
		if (said === null) return addsTo(mapping, proposed, by) ? mapping : keep(freeField(mapping, column, taken, staying));
		const base: ColumnMapping = {
			index: mapping.index,
			header: mapping.header,
			samples: mapping.samples,
			byUser: false,
			target: said.target,
			confidence: SURE,
			reason: reason(said, product.label, mapping.header),
			...(said.concept ? { concept: said.concept } : {})
		};
		if (said.target.kind === 'exclude') return base;
		if (said.target.kind === 'custom') {
			if (column.content.filled === 0)
				return { ...base, target: { kind: 'exclude' }, reason: { code: 'excludedBlank', params: { header: mapping.header } } };
			const field = own.of({ ...column, concept: (said.concept as Concept | undefined) ?? null }, mapping.header);
			return { ...base, target: { kind: 'custom', field }, ...readBy(said, field.id) };
		}
		const warning = contradiction(said, column);
		return {
			...base,
			...readBy(said, said.target.field),
			...(said.joinWith === undefined ? {} : { joinWith: said.joinWith }),
			...(said.phoneType ? { phoneType: said.phoneType } : {}),
			...(warning ? { warning, confidence: DOUBT } : {})
		};
	});
}

/** An extension whose phone the product names too stays with it. */
const addsTo = (mapping: ColumnMapping, proposed: readonly ColumnMapping[], by: readonly (ExportColumn | null)[]): boolean => {
	if (phonePartOf(mapping) !== 'phoneExtension') return false;
	const field = mappedField(mapping);
	return proposed.some((m, i) => m.index !== mapping.index && mappedField(m) === field && said(by[i]) === field);
};
const said = (column: ExportColumn | null | undefined): FieldId | null => (column?.target.kind === 'field' ? column.target.field : null);

const readBy = ({ reader }: ExportColumn, field: FieldId): { reader?: string } =>
	reader && readers.get(reader)?.fits(field) ? { reader } : {};

function reason({ target, reader, address }: ExportColumn, product: string, header: string): Message {
	if (address !== undefined) return { code: 'customOtherAddress', params: { header, product, address } };
	const params = { product, header, ...(reader ? { reader } : {}) };
	if (target.kind === 'field')
		return { code: 'mappedByExport', params: { ...params, field: standardField(target.field)?.label ?? target.field } };
	return { code: target.kind === 'custom' ? 'customByExport' : 'excludedByExport', params };
}

/**
 * A proposal whose field the product’s columns fill goes to the next free phone (a part of a number is none), or is kept as a field of its
 * own. Adds that phone to those that stay.
 */
function freeField(mapping: ColumnMapping, { content }: SourceColumn, taken: ReadonlySet<FieldId>, staying: Set<FieldId>): ColumnMapping {
	if (mapping.target.kind !== 'field' || !taken.has(mapping.target.field)) return mapping;
	const { field } = mapping.target;
	const free =
		(PHONE_FIELDS as readonly string[]).includes(field) && !isPhonePart(mapping)
			? PHONE_FIELDS.find((f) => !taken.has(f) && !staying.has(f))
			: undefined;
	if (free !== undefined) {
		staying.add(free);
		return { ...mapping, target: { kind: 'field', field: free } };
	}
	const { joinWith: _j, phoneType: _p, values: _v, warning: _w, ...rest } = mapping;
	if (content.filled === 0)
		return { ...rest, target: { kind: 'exclude' }, reason: { code: 'excludedBlank', params: { header: mapping.header } } };
	const label = standardField(field)?.label ?? field;
	return {
		...rest,
		target: { kind: 'custom', field: { id: `custom:${field}`, label: mapping.header, type: 'text' } },
		confidence: 0.6,
		reason: { code: 'customFieldTakenByExport', params: { header: mapping.header, field: label } }
	};
}

/** What speaks against the field in the values, read as they will be. */
function contradiction({ concept, reader, target }: ExportColumn, { content, header }: SourceColumn): Message | null {
	if (target.kind !== 'field' || !concept) return null;
	const used = reader ? readers.get(reader) : undefined;
	// Readers of consent write states whatever the values were.
	if (used && concept === 'consentStatus') return null;
	const seen: ColumnContent = used ? columnContent(content.values.map((v) => used.read(v))) : content;
	const verdict = judge(concept as Concept, seen);
	if (verdict.state !== 'contradicts') return null;
	const params = {
		header,
		concept,
		field: standardField(target.field)?.label ?? target.field,
		hits: verdict.hits,
		total: seen.filled,
		kind: verdict.found ?? verdict.kind
	};
	return verdict.found
		? { code: 'contentIsOther', params }
		: { code: 'contentMismatch', params: { ...params, example: seen.exception(verdict.kind).slice(0, 60) } };
}
