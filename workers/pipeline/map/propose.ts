import { PHONE_FIELDS, PHONE_TYPE_FIELDS, standardField, type CustomField, type FieldId } from '#domain/fields';
import type { ColumnMapping, MappingTarget } from '#domain/mapping';
import { isOwnColumn } from '#domain/own-columns';
import { phoneType } from '../values/phone-type';
import { candidatesFor, type Candidate } from './candidates';
import { columnContent, share, type ColumnContent } from './content';
import { headerMeaning, type HeaderMeaning } from './header';

interface SourceColumn { index: number; header: string; meaning: HeaderMeaning; content: ColumnContent }

/** Sample cells that are looked at in all. */
const SAMPLE_CELLS = 6000;

/**
 * Proposes a field for every column, by header and by content (MAP-1). `headers` as inspection names them,
 * `samples` are rows below the header. No field is given to two columns, save that a second street line is
 * joined to the first. A filled column that fits no field becomes a custom field, so that nothing is lost; a
 * blank one is left out.
 */
export function proposeMapping(headers: readonly string[], samples: readonly (readonly string[])[]): ColumnMapping[] {
	// A very wide file is judged by fewer of its rows, so that the proposal stays instant.
	const rows = samples.slice(0, Math.max(20, Math.floor(SAMPLE_CELLS / Math.max(1, headers.length))));
	const columns: SourceColumn[] = headers.map((header, index) => ({ index, header, meaning: headerMeaning(header), content: columnContent(rows.map((row) => row[index] ?? '')) }));
	const hasJobTitle = columns.some((c) => c.meaning.concept === 'jobTitle');
	const candidates = columns
		.filter((c) => !isOwnColumn(c.header))
		.flatMap((c) => candidatesFor(c.index, c.header, c.meaning, c.content, hasJobTitle))
		.sort((a, b) => b.score - a.score || a.index - b.index);

	const chosen = new Map<number, { field: FieldId; candidate: Candidate; join?: true }>();
	const taken = new Map<FieldId, number>();
	const give = (candidate: Candidate, field: FieldId, join?: true): void => {
		chosen.set(candidate.index, { field, candidate, join });
		if (!taken.has(field)) taken.set(field, candidate.index);
	};
	const phones: Candidate[] = [];
	for (const candidate of candidates) {
		const { concept, index } = candidate;
		if (chosen.has(index) || phones.some((p) => p.index === index)) continue;
		if (concept === 'phone') phones.push(candidate);
		else if (concept === 'street2' || concept === 'phoneLabel' || concept === 'title' || concept === 'location') continue;
		else if (!taken.has(concept)) give(candidate, concept);
	}
	givePhones(columns, phones, give);
	givePhoneLabels(columns, candidates, chosen, taken, give);
	for (const line of candidates.filter((c) => c.concept === 'street2' && !chosen.has(c.index)).sort((a, b) => a.index - b.index)) {
		const first = taken.get('street');
		if (first !== undefined) give(line, 'street', true);
		else if (share((columns[line.index] as SourceColumn).content, 'address') >= 0.5) give(line, 'street');
	}

	const usedIds = new Set<string>();
	return columns.map((column) => finish(column, chosen.get(column.index), candidates, headers, taken, usedIds, [...chosen.values()].some((c) => c.join)));
}

/** Phone columns fill phone1 to phone5 in column order: filled ones before blank ones, fax numbers last. */
function givePhones(columns: readonly SourceColumn[], phones: readonly Candidate[], give: (c: Candidate, field: FieldId) => void): void {
	const rank = (c: Candidate): number => {
		const column = columns[c.index] as SourceColumn;
		return (c.score < 0.5 ? 4 : 0) + (column.content.filled === 0 ? 2 : 0) + (phoneType(column.header) === 'fax' ? 1 : 0);
	};
	[...phones].sort((a, b) => rank(a) - rank(b) || a.index - b.index).slice(0, PHONE_FIELDS.length).forEach((candidate, k) => give(candidate, PHONE_FIELDS[k] as FieldId));
}

/** A column of labels belongs to the phone with the same number in its header, else to the phone right after or before it. */
function givePhoneLabels(columns: readonly SourceColumn[], candidates: readonly Candidate[], chosen: ReadonlyMap<number, { field: FieldId }>, taken: ReadonlyMap<FieldId, number>, give: (c: Candidate, field: FieldId) => void): void {
	const digits = (index: number): string => columns[index]?.meaning.words.find((w) => /^\d+$/.test(w)) ?? '';
	const phoneOf = (index: number): number => PHONE_FIELDS.indexOf(chosen.get(index)?.field as (typeof PHONE_FIELDS)[number]);
	for (const label of candidates) {
		if (label.concept !== 'phoneLabel' || chosen.has(label.index) || label.warning) continue;
		const near = [label.index + 1, label.index - 1].filter((i) => phoneOf(i) !== -1);
		const same = near.find((i) => digits(i) === digits(label.index)) ?? (digits(label.index) === '' ? near[0] : undefined);
		const field = same === undefined ? undefined : PHONE_TYPE_FIELDS[phoneOf(same)];
		if (field && !taken.has(field)) give(label, field);
	}
}

function finish(
	{ index, header, meaning, content }: SourceColumn,
	choice: { field: FieldId; candidate: Candidate; join?: true } | undefined,
	candidates: readonly Candidate[],
	headers: readonly string[],
	taken: ReadonlyMap<FieldId, number>,
	usedIds: Set<string>,
	streetJoined: boolean
): ColumnMapping {
	const shown = header.trim() || `Column ${index + 1}`;
	const base = { index, header: shown, samples: content.samples, byUser: false };
	if (isOwnColumn(header)) return { ...base, target: { kind: 'exclude' }, confidence: 1, reason: { code: 'excludedOwn', params: { header } } };
	if (choice) {
		const target: MappingTarget = { kind: 'field', field: choice.field };
		const { score, reason, warning } = choice.candidate;
		const label = standardField(choice.field)?.label ?? choice.field;
		const mapping: ColumnMapping = {
			...base,
			target,
			confidence: score,
			reason: choice.join ? { code: 'mappedSecondLine', params: { header, other: headers[taken.get(choice.field) ?? index] ?? '' } } : { code: reason.code, params: { ...reason.params, field: label } }
		};
		if (warning) mapping.warning = { code: warning.code, params: { ...warning.params, field: label } };
		if (choice.field === 'street' && streetJoined) mapping.joinWith = ', ';
		return mapping;
	}
	if (content.filled === 0) return { ...base, target: { kind: 'exclude' }, confidence: 0.9, reason: { code: 'excludedBlank', params: { header } } };
	const field: CustomField = { id: customId(header, index, usedIds), label: shown, type: 'text' };
	return { ...base, target: { kind: 'custom', field }, confidence: 0.5, reason: whyCustom(index, shown, meaning, candidates, headers, taken) };
}

function whyCustom(index: number, header: string, meaning: HeaderMeaning, candidates: readonly Candidate[], headers: readonly string[], taken: ReadonlyMap<FieldId, number>): ColumnMapping['reason'] {
	if (meaning.aside) return { code: `custom_${meaning.aside}`, params: { header } };
	const wish = candidates.find((c) => c.index === index);
	if (wish?.concept === 'phone') return { code: 'customPhonesFull', params: { header, limit: PHONE_FIELDS.length } };
	const other = wish && taken.get(wish.concept as FieldId);
	if (wish && other !== undefined) return { code: 'customFieldTaken', params: { header, other: headers[other] ?? '', field: standardField(wish.concept)?.label ?? wish.concept } };
	return { code: 'customUnknown', params: { header } };
}

/** Id of the custom field for a header: its letters and digits, made unique within the file. */
function customId(header: string, index: number, used: Set<string>): `custom:${string}` {
	const slug = header.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60) || `column-${index + 1}`;
	let id = slug;
	for (let n = 2; used.has(id); n++) id = `${slug}-${n}`;
	used.add(id);
	return `custom:${id}`;
}
