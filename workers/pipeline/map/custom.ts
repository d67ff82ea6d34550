import type { CustomField } from '#domain/fields';
import { parseYesNo } from '../values/yes-no';
import type { SourceColumn } from './columns';
import { share, type ColumnContent } from './content';
import { foldHeader } from './header/fold';

const keyOf = (label: string): string => foldHeader(label).join(' ');

/** Proposes fields of their own for columns that no standard field holds: an existing one of that name, else a new one, each once. */
export class CustomFields {
	private readonly used = new Set<string>();
	private readonly byLabel: ReadonlyMap<string, CustomField>;

	constructor(existing: readonly CustomField[]) {
		this.byLabel = new Map(existing.map((f) => [keyOf(f.label), f]));
	}

	/** `label` as shown: the header, or "Column 3". */
	of({ header, index, content, concept }: SourceColumn, label: string): CustomField {
		const known = this.byLabel.get(keyOf(label));
		if (known && !this.used.has(known.id)) {
			this.used.add(known.id);
			return known;
		}
		const slug = header.slice(0, 200).normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60) || `column-${index + 1}`;
		let id: CustomField['id'] = `custom:${slug}`;
		for (let n = 2; this.used.has(id); n++) id = `custom:${slug}-${n}`;
		this.used.add(id);
		return { id, label, type: typeOf(content, concept) };
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
