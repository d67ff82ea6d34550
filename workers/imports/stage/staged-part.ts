import { rowValues, type Column, type ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { MatchKeys } from '#domain/matching/match';
import { matchKeys } from '../../pipeline/match/index';
import { owned } from '../../pipeline/values/memo';
import type { DiskStaged } from '../../store/chunks/chunk-store';
import { valueReader, unpackColumn } from '../../store/chunks/pack';
import type { StagedChunk } from '../../store/schema';

/** A normalized row on its way into a contact. */
export interface StagedRow {
	values: ContactValues;
	/** Fields changed by hand in the fix grid, with the time (ms); undefined = none. */
	edited: Partial<Record<FieldId, number>> | undefined;
}

/**
 * A staged chunk kept as it was stored: single rows are read out of the packed columns, all of them are spread out when they are asked for.
 */
export class StagedPart {
	private spread: Map<FieldId, Column> | null;
	private single: [FieldId, (i: number) => string | null][] | null = null;
	private made: MatchKeys | null = null;

	constructor(readonly stored: DiskStaged | StagedChunk) {
		this.spread = 'packed' in stored ? null : stored.columns;
	}

	get length(): number {
		return this.stored.rows.length;
	}

	columns(): Map<FieldId, Column> {
		if (!this.spread)
			this.spread =
				'packed' in this.stored ? new Map(this.stored.packed.map(([field, p]) => [field, unpackColumn(p)])) : this.stored.columns;
		return this.spread;
	}

	/** The values of one row, in memory of their own: a value that is a piece of its column's text would keep all of it. */
	values(i: number): ContactValues {
		if (!('packed' in this.stored)) return rowValues(this.stored.columns, i);
		this.single ??= this.stored.packed.map(([field, p]) => [field, valueReader(p)]);
		const values: ContactValues = Object.create(null);
		for (const [field, read] of this.single) {
			const v = read(i);
			if (v) values[field] = owned(v);
		}
		return values;
	}

	edited(i: number): Partial<Record<FieldId, number>> | undefined {
		return this.stored.edited?.get(i);
	}

	/** True when no row of the chunk was changed by hand. */
	get untouched(): boolean {
		return !this.stored.edited || this.stored.edited.size === 0;
	}

	/** Match keys of the rows; they are made where the rows were staged without. */
	keys(): MatchKeys {
		return this.stored.keys ?? (this.made ??= matchKeys(this.columns(), this.length));
	}
}
