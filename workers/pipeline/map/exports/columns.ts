import { PHONE_FIELDS, PHONE_TYPE_FIELDS, standardField, type CustomField, type FieldId } from '#domain/fields';
import type { ColumnMapping, MappingTarget } from '#domain/imports/mapping';
import { headerKey, numbered } from './header-key';
import { meaningsOf, PHONE_KINDS, PLACES, type AddressPart, type AddressPlace, type ColumnMeaning } from './meaning';
import { knownExports } from './products/index';

/** Where a column of a known export goes. */
export interface ExportColumn {
	target: MappingTarget;
	concept?: string;
	/** How its cells are read: an entry of map/readers. */
	reader?: string;
	joinWith?: string;
	phoneType?: NonNullable<ColumnMapping['phoneType']>;
	/** A part of another address than the contact's, by their use from 1. */
	address?: number;
}

const NAMES = new Set<FieldId>(['firstName', 'lastName', 'fullName']);

interface Placed {
	index: number;
	header: string;
	number: number | null;
	meaning: ColumnMeaning;
	filled: boolean;
}
type Of<K extends ColumnMeaning['kind']> = Placed & { meaning: Extract<ColumnMeaning, { kind: K }> };

/**
 * Columns of the export by its own meaning; null = the product says nothing of it (a question, a field that the user made). `filled` = has
 * values in the samples.
 */
export function exportColumns(id: string, headers: readonly string[], filled: readonly boolean[] = []): (ExportColumn | null)[] {
	const out = headers.map((): ExportColumn | null => null);
	const known = knownExports.get(id);
	if (!known) return out;
	const placed = place(meaningsOf(known), headers, filled);
	const of = <K extends ColumnMeaning['kind']>(kind: K): Of<K>[] => placed.filter((p): p is Of<K> => p.meaning.kind === kind);
	const put = (p: Placed, column: ExportColumn): void => {
		out[p.index] = { ...column, ...(p.meaning.reader ? { reader: p.meaning.reader } : {}) };
	};
	const own = (p: Placed, concept: string | null, address?: number): void =>
		put(p, {
			target: { kind: 'custom', field: customField(p) },
			...(concept ? { concept } : {}),
			...(address === undefined ? {} : { address })
		});

	for (const p of of('exclude')) put(p, { target: { kind: 'exclude' } });
	for (const p of of('custom')) own(p, p.meaning.concept);
	const taken = fields(of('field'), put, own);
	// What people call themselves is the name where the file has no other.
	const nickname = of('custom').find((p) => p.meaning.concept === 'nickname' && p.filled);
	if (nickname && !out.some((c) => c?.target.kind === 'field' && NAMES.has(c.target.field)))
		put(nickname, { target: { kind: 'field', field: 'fullName' }, concept: 'fullName' });
	phones(of('phone'), of('label'), taken, put, own);
	addresses(of('address'), put, own);
	return out;
}

function place(table: ReturnType<typeof meaningsOf>, headers: readonly string[], filled: readonly boolean[]): Placed[] {
	const times = new Map<string, number>();
	const claimed = new Set(
		headers.flatMap((h) => {
			const all = table.get(headerKey(h));
			return all?.length === 1 && all[0]?.kind === 'field' ? [all[0].field] : [];
		})
	);
	return headers.flatMap((header, index): Placed[] => {
		const key = headerKey(header);
		const open = numbered(key);
		let meanings = table.get(key) ?? (open ? table.get(open.key) : undefined) ?? table.get(key.replace(/\([^()]+\)$/, '(*)'));
		// "Titre" is the honorific and then the job; beside "Civilité" it is the job alone.
		if (meanings && meanings.length > 1)
			meanings = meanings.filter((m, i, all) => i === all.length - 1 || m.kind !== 'field' || !claimed.has(m.field));
		const time = times.get(key) ?? 0;
		times.set(key, time + 1);
		const meaning = meanings?.[Math.min(time, meanings.length - 1)];
		return meaning ? [{ index, header, number: open?.number ?? null, meaning, filled: filled[index] ?? true }] : [];
	});
}

const customField = ({ header, index }: Placed): CustomField => {
	const slug =
		headerKey(header)
			.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
			.replace(/^-+|-+$/g, '')
			.slice(0, 60) || `column-${index + 1}`;
	return { id: `custom:${slug}`, label: header.trim(), type: 'text' };
};

type Put = (p: Placed, column: ExportColumn) => void;
type Own = (p: Placed, concept: string | null, address?: number) => void;

/** A field goes to the first of its columns that has values; the others are kept. Answers with the fields that are filled so. */
function fields(list: readonly Of<'field'>[], put: Put, own: Own): ReadonlySet<FieldId> {
	const taken = new Set<FieldId>();
	for (const p of [...list].sort((a, b) => Number(b.filled) - Number(a.filled) || a.meaning.rank - b.meaning.rank || a.index - b.index)) {
		const { field } = p.meaning;
		if (taken.has(field)) own(p, field === 'email' ? 'email2' : field);
		else put(p, { target: { kind: 'field', field }, concept: conceptOf(field) });
		taken.add(field);
	}
	return taken;
}

const conceptOf = (field: FieldId): string =>
	/^phone\d$/.test(field) ? 'phone' : /^phone\dType$/.test(field) ? 'phoneLabel' : standardField(field) ? field : 'custom';

/** The most useful phones with values, as many as phone fields are free, and the kinds that stand beside them. */
function phones(list: readonly Of<'phone'>[], labels: readonly Of<'label'>[], taken: ReadonlySet<FieldId>, put: Put, own: Own): void {
	const free = PHONE_FIELDS.flatMap((phone, k) => (taken.has(phone) ? [] : [{ phone, type: PHONE_TYPE_FIELDS[k] as FieldId }]));
	const rank = ({ meaning }: Of<'phone'>): number => PHONE_KINDS.indexOf(meaning.phone ?? 'work');
	const used = (a: Of<'phone'>, b: Of<'phone'>): number => rank(a) - rank(b) || a.meaning.rank - b.meaning.rank || a.index - b.index;
	const chosen = [...list]
		.sort((a, b) => Number(b.filled) - Number(a.filled) || used(a, b))
		.slice(0, free.length)
		.sort(used);
	chosen.forEach((p, k) =>
		put(p, {
			target: { kind: 'field', field: free[k]?.phone as FieldId },
			concept: 'phone',
			...(p.meaning.phone ? { phoneType: p.meaning.phone } : {})
		})
	);
	for (const p of list) if (!chosen.includes(p)) own(p, 'phone');
	for (const label of labels) {
		const k = chosen.findIndex((p) => p.number === label.number);
		if (k === -1) own(label, 'phoneLabel');
		else put(label, { target: { kind: 'field', field: free[k]?.type as FieldId }, concept: 'phoneLabel' });
	}
}

/** One address: the most useful that has values. Lines of its street are joined; the parts of the others are kept. */
function addresses(list: readonly Of<'address'>[], put: Put, own: Own): void {
	const groups = byAddress(list);
	const rank = (g: readonly Of<'address'>[]): number => PLACES.indexOf((g[0] as Of<'address'>).meaning.place as AddressPlace);
	const [best = [], ...others] = [...groups].sort(
		(a, b) => Number(b.some((p) => p.filled)) - Number(a.some((p) => p.filled)) || rank(a) - rank(b)
	);
	const taken = new Set<AddressPart>();
	const lines = best.filter((p) => isLine(p.meaning.part));
	for (const p of best) {
		const { part } = p.meaning;
		if (isLine(part))
			put(p, { target: { kind: 'field', field: 'street' }, concept: part, ...(lines.length > 1 ? { joinWith: ', ' } : {}) });
		else if (taken.has(part)) own(p, part);
		else put(p, { target: { kind: 'field', field: part as FieldId }, concept: part });
		taken.add(part);
	}
	others.forEach((group, k) => group.forEach((p) => own(p, p.meaning.part, k + 1)));
}

const isLine = (part: AddressPart): boolean => part === 'street' || part === 'street2';

/** Parts of one address together: by place, and by number where the product numbers addresses. */
function byAddress(list: readonly Of<'address'>[]): Of<'address'>[][] {
	const groups = new Map<string, Of<'address'>[]>();
	for (const p of list) {
		// "Address 2 - City" is an address of its own, "Business Street 2" and "Address 2" are lines of one.
		const key = /^address \d+ - /.test(headerKey(p.header)) ? `${p.meaning.place} ${p.number}` : p.meaning.place;
		groups.set(key, [...(groups.get(key) ?? []), p]);
	}
	return [...groups.values()];
}
