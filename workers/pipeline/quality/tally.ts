import type { ContactChunk } from '#domain/chunk';
import { SOURCES, type DataQuality, type FieldQuality, type SourceQuality } from '#domain/imports/data-quality';
import type { FieldId } from '#domain/fields';
import type { Issue } from '#domain/imports/issue';
import { Distinct, type DistinctState } from './distinct';
import { packColumn } from '../../store/chunks/pack';
import { measure, type QualityPart } from './measure';

export interface QualityOptions {
	/** The field that makes rows twins (MAP-7); email by default. */
	primaryKey?: FieldId;
	/** Different values of a field, and different keys, that are counted exactly. */
	exactValues?: number;
	exactKeys?: number;
}

const EXACT_VALUES = 4_096;
/** Lead sources that a file may have; one with more names something else in their place. */
const MOST_SOURCES = 1024;
/** The device limit of rows (IMP-5): 8 MB of hashes. */
const EXACT_KEYS = 1_048_576;

/** Plain data for a checkpoint: at most 36 KB a field, and the keys. */
export interface QualityState {
	options: Required<QualityOptions>;
	rows: number;
	keyed: number;
	keys: DistinctState;
	fields: { field: FieldId; filled: number; valid: number; distinct: DistinctState }[];
	/** null = more than a file may have. */ sources: SourceCounts[] | null;
}

interface SourceCounts extends Omit<SourceQuality, 'filled'> {
	filled: Map<FieldId, number>;
}

interface Counted {
	filled: number;
	valid: number;
	distinct: Distinct;
}

const newCount = (distinct: Distinct, filled = 0, valid = 0): Counted => ({ filled, valid, distinct });

/**
 * Data quality of an import (VAL-7), chunk by chunk, in bounded memory. Feed it cleaned chunks, each once, with the
 * findings of its rows. The primary key is compared without regard to capitals, as matching does.
 */
export class QualityTally {
	private readonly options: Required<QualityOptions>;
	private rows = 0;
	private keyed = 0;
	private readonly keys: Distinct;
	private readonly fields = new Map<FieldId, Counted>();
	private sources: Map<string, SourceCounts> | null = new Map();

	constructor(options: QualityOptions = {}, state?: QualityState) {
		this.options = state?.options ?? {
			primaryKey: options.primaryKey ?? 'email',
			exactValues: options.exactValues ?? EXACT_VALUES,
			exactKeys: options.exactKeys ?? EXACT_KEYS
		};
		this.keys = new Distinct(this.options.exactKeys, state?.keys);
		if (!state) return;
		this.rows = state.rows;
		this.keyed = state.keyed;
		for (const f of state.fields) this.fields.set(f.field, newCount(new Distinct(this.options.exactValues, f.distinct), f.filled, f.valid));
		this.sources = state.sources && new Map(state.sources.map((s) => [s.source, { ...s, filled: new Map(s.filled) }]));
	}

	/** A tally that goes on where `state()` was taken. */
	static from(state: QualityState): QualityTally {
		return new QualityTally({}, state);
	}

	/** A cleaned chunk with the findings of its rows. */
	add({ rowNumbers, columns }: ContactChunk, issues: readonly Issue[]): void {
		this.addPart(
			measure(
				rowNumbers,
				[...columns].map(([field, column]) => [field, packColumn(column, rowNumbers.length)] as const),
				issues,
				this.options.primaryKey
			)
		);
	}

	/** A chunk that was measured elsewhere, by the same primary key. */
	addPart(part: QualityPart): void {
		this.rows += part.rows;
		this.keyed += part.keyed;
		this.keys.addAll(part.keys);
		for (const { field, filled, valid, hashes } of part.fields) {
			let counted = this.fields.get(field);
			if (!counted) this.fields.set(field, (counted = newCount(new Distinct(this.options.exactValues))));
			counted.distinct.addAll(hashes);
			counted.filled += filled;
			counted.valid += valid;
		}
		this.addSources(part);
	}

	private addSources({ sources, fields }: QualityPart): void {
		if (!sources) this.sources = null;
		if (!sources || !this.sources) return;
		for (const { source, rows, failed, filled } of sources) {
			let s = this.sources.get(source);
			if (!s) this.sources.set(source, (s = { source, rows: 0, failed: 0, filled: new Map() }));
			s.rows += rows;
			s.failed += failed;
			for (const [f, { field }] of fields.entries()) s.filled.set(field, (s.filled.get(field) ?? 0) + (filled[f] ?? 0));
		}
		if (this.sources.size > MOST_SOURCES) this.sources = null;
	}

	/** @param mapped fields that the import fills: the cells that could have been filled. */
	result(mapped: readonly FieldId[]): DataQuality {
		const fields = [...new Set(mapped)].map((field): FieldQuality => {
			const c = this.fields.get(field);
			return {
				field,
				filled: c?.filled ?? 0,
				valid: c?.valid ?? 0,
				distinct: c?.distinct.count() ?? 0,
				distinctExact: c?.distinct.exact ?? true
			};
		});
		const filled = fields.reduce((n, f) => n + f.filled, 0);
		const valid = fields.reduce((n, f) => n + f.valid, 0);
		const cells = this.rows * fields.length;
		const unique = Math.min(this.keyed, this.keys.count());
		return {
			rows: this.rows,
			completeness: share(filled, cells),
			validity: share(valid, filled),
			uniqueness: share(unique, this.keyed),
			primaryKey: this.options.primaryKey,
			counts: { cells, filled, valid, keyed: this.keyed, unique, keysExact: this.keys.exact },
			fields,
			...(this.sources?.size !== 0 && { sources: this.bySource(fields.map((f) => f.field)) })
		};
	}

	private bySource(fields: readonly FieldId[]): SourceQuality[] {
		return [...(this.sources?.values() ?? [])]
			.filter((s) => s.rows >= SOURCES.rows)
			.sort((a, b) => b.rows - a.rows || (a.source < b.source ? -1 : 1))
			.slice(0, SOURCES.most)
			.map((s) => ({ ...s, filled: fields.reduce((n, field) => n + (s.filled.get(field) ?? 0), 0) }));
	}

	/** Plain data; `from` goes on with it. */
	state(): QualityState {
		return {
			options: this.options,
			rows: this.rows,
			keyed: this.keyed,
			keys: this.keys.state(),
			fields: [...this.fields].map(([field, c]) => ({ field, filled: c.filled, valid: c.valid, distinct: c.distinct.state() })),
			sources: this.sources && [...this.sources.values()].map((s) => ({ ...s, filled: new Map(s.filled) }))
		};
	}
}

/** Where there is nothing to divide by, nothing is wrong either. */
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
