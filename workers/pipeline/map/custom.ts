import { STANDARD_FIELDS, type CustomField } from '#domain/fields';
import { parseYesNo } from '../values/yes-no';
import type { Message, SourceColumn } from './columns';
import { share, type ColumnContent } from './content';
import { foldHeader } from './header/fold';

const keyOf = (label: string): string => foldHeader(label).join(' ');
const nameOf = (label: string): string => label.trim().toLowerCase();
/** A column's header as shown. */
export const shownHeader = (header: string, index: number): string => header.trim() || `Column ${index + 1}`;

/** The name of an own field as its id has it; '' = nothing of it can stand there. */
export const slugOf = (label: string): string =>
	label
		.slice(0, 200)
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);

/** Proposes fields of their own for columns that no standard field holds: an existing one of that name, else a new one, each once. */
export class CustomFields {
	private readonly used = new Set<string>();
	private readonly byName: ReadonlyMap<string, CustomField>;
	private readonly byKey: ReadonlyMap<string, CustomField>;
	private readonly byId: ReadonlyMap<string, CustomField>;
	/** Those that a column names to the letter: another column that is only spelt alike ("Budget $" beside "Budget €") doesn't get them. */
	private readonly named: ReadonlySet<string>;
	/** Names that columns have, and those that were given to second ones. */
	private readonly labels: Set<string>;

	constructor(existing: readonly CustomField[], columns: readonly Pick<SourceColumn, 'header' | 'index'>[]) {
		this.byName = new Map(existing.map((f) => [nameOf(f.label), f]));
		this.byKey = new Map(existing.map((f) => [keyOf(f.label), f]));
		this.byId = new Map(existing.map((f) => [f.id, f]));
		this.labels = new Set(columns.map((c) => nameOf(shownHeader(c.header, c.index))));
		this.named = new Set(columns.flatMap((c) => this.byName.get(nameOf(shownHeader(c.header, c.index)))?.id ?? []));
	}

	/** `shown`: the header, or "Column 3". */
	of({ header, index, content, concept }: SourceColumn, shown: string): CustomField {
		const label = this.ownLabel(shown);
		const slug = slugOf(label === shown ? header : label) || `column-${index + 1}`;
		let id: CustomField['id'] = `custom:${slug}`;
		const known =
			this.byName.get(nameOf(shown)) ??
			this.byName.get(nameOf(label)) ??
			[this.byKey.get(keyOf(shown)), this.byId.get(id)].find((f) => f && !this.named.has(f.id));
		if (known && !this.used.has(known.id)) {
			this.used.add(known.id);
			return known;
		}
		for (let n = 2; this.used.has(id) || this.byId.has(id); n++) id = `custom:${slug}-${n}`;
		this.used.add(id);
		return { id, label, type: typeOf(content, concept) };
	}

	/** A second column "Email" makes no second field Email, but Email 2: screens, filters and exports tell fields apart by their names. */
	private ownLabel(shown: string): string {
		if (!STANDARD_FIELDS.some((f) => nameOf(f.label) === nameOf(shown))) return shown;
		let n = 2;
		while (this.labels.has(nameOf(`${shown} ${n}`))) n++;
		this.labels.add(nameOf(`${shown} ${n}`));
		return `${shown} ${n}`;
	}

	/** Why a column goes into a field that is there already, and how sure that is; null = the field is new. */
	whyKnown(field: CustomField, { header, content, concept }: SourceColumn): { confidence: number; reason: Message } | null {
		if (this.byId.get(field.id) !== field) return null;
		const fits = field.type === 'text' || field.type === 'choice' || content.filled < ENOUGH || typeOf(content, concept) === field.type;
		return {
			confidence: fits ? 0.9 : 0.5,
			reason: { code: fits ? 'mappedOwnField' : 'mappedOwnFieldOther', params: { header, field: field.label } }
		};
	}
}

/** Values that it takes to say of what type a column is. */
const ENOUGH = 3;

/** The type that the values have, where all of enough have it; numbers that are labels (ids, with leading zeros, long ones) stay text. */
function typeOf(content: ColumnContent, concept: SourceColumn['concept']): CustomField['type'] {
	if (content.filled < ENOUGH) return 'text';
	if (share(content, 'date') === 1 && share(content, 'number') < 0.5) return 'date';
	if (share(content, 'url') === 1 && share(content, 'email') === 0) return 'url';
	if (!content.plainNumbers && content.values.every((v) => parseYesNo(v) !== null)) return 'yesNo';
	const label = concept === 'id' || concept === 'fax' || concept === 'pager' || content.values.some((v) => /^0\d/.test(v));
	return content.plainNumbers && !label ? 'number' : 'text';
}
