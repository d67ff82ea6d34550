import type { ContactChunk } from '#domain/chunk';
import { fieldDefinition, type CustomField, type FieldId } from '#domain/fields';
import type { Issue } from '#domain/imports/issue';
import { eachValue } from './columns';

/** Row of a value that is stored already, outside this import. */
const STORED = 0;

export interface UniqueOptions {
	customFields?: readonly CustomField[];
	/** Records of one value here are one person; email unless another field was chosen. */
	primaryKey?: FieldId;
	/** Each row becomes a contact of its own, also where the primary key is another's (policy Create new): nobody shares a value. */
	eachApart?: boolean;
	/** Name of the file or sheet that a row stands in, for imports of several; '' where a number says it all. */
	placeOf?: (row: number) => string;
}

/** Who has a value: the row, and the primary key of its contact ('' = none). */
interface Holder {
	row: number;
	key: string;
}

/**
 * MAP-7: fields in which no two contacts may have the same value, over a whole import and against what is stored. The
 * first of two keeps it, the later one fails and is told where the first is. Rows and contacts of one primary key are one
 * person and may share it, but where they stay apart; blank values never break the rule. Values compare as they are after cleaning. It remembers
 * every value that it saw, so it is fed only the fields that ask for it; the primary key is not among them, as its doubles
 * are the duplicates policy's to settle (DUP-7).
 */
export class UniqueCheck {
	readonly #seen = new Map<FieldId, Map<string, Holder>>();
	readonly #customFields: readonly CustomField[];
	readonly #primaryKey: FieldId;
	readonly #eachApart: boolean;
	readonly #placeOf: (row: number) => string;

	constructor(options: UniqueOptions = {}) {
		this.#customFields = options.customFields ?? [];
		this.#primaryKey = options.primaryKey ?? 'email';
		this.#eachApart = options.eachApart ?? false;
		this.#placeOf = options.placeOf ?? (() => '');
	}

	#of(field: FieldId): Map<string, Holder> {
		let seen = this.#seen.get(field);
		if (!seen) this.#seen.set(field, (seen = new Map()));
		return seen;
	}

	/** A value of a stored contact, and that contact's primary key. */
	preload(field: FieldId, value: string | null | undefined, key: string | null | undefined): void {
		if (value) this.#of(field).set(value, { row: STORED, key: key ?? '' });
	}

	/** Judges the rows of a cleaned chunk and remembers them. Findings in row order. `takesPart` false = the row claims nothing. */
	add(chunk: ContactChunk, fields: readonly FieldId[], takesPart: (row: number) => boolean = () => true): Issue[] {
		const issues: { at: number; issue: Issue }[] = [];
		const keys = chunk.columns.get(this.#primaryKey);
		for (const field of fields) {
			const seen = this.#of(field);
			const { label } = fieldDefinition(field, this.#customFields);
			eachValue(chunk.columns.get(field) ?? [], (value, i) => {
				const row = chunk.rowNumbers[i] ?? 0;
				if (!takesPart(row)) return;
				const key = keys?.[i] ?? '';
				const other = seen.get(value);
				if (other === undefined) {
					seen.set(value, { row, key });
					return;
				}
				// The same row checked again (after a fix), or the same person in another row, is no double.
				if ((other.row === row && other.row !== STORED) || (!this.#eachApart && key !== '' && other.key === key)) return;
				issues.push({ at: i, issue: this.#issue(row, field, label, value, other.row) });
			});
		}
		return issues.sort((a, b) => a.at - b.at).map(({ issue }) => issue);
	}

	#issue(row: number, field: FieldId, label: string, value: string, other: number): Issue {
		const place = this.#placeOf(row);
		const otherPlace = other === STORED ? '' : this.#placeOf(other);
		return {
			row,
			ruleId: 'unique',
			code: 'notUnique',
			field,
			severity: 'error',
			category: 'Duplicate Records',
			value,
			params: {
				row,
				value,
				field: label,
				...(place !== '' && { place }),
				...(other !== STORED && { otherRow: other }),
				...(otherPlace !== '' && otherPlace !== place && { otherPlace })
			}
		};
	}
}
