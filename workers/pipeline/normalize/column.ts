import type { Column } from '#domain/chunk';
import { fieldDefinition, type FieldId } from '#domain/fields';
import type { ChangeSample, FieldChanges } from '#domain/import';
import type { NormalizeOptions } from '../stages';
import { owned } from '../values/memo';
import { isTidyAscii } from '../values/text';
import { defaultDateOrder } from './date-order';
import type { NormalizeContext, Normalizer } from './normalizer';
import { normalizers } from './normalizers/index';

const MAX_SAMPLES = 5;
const inOrder = [...normalizers.all].sort((a, b) => a.order - b.order);

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What became of a value on its way through the steps: where it ended, and each step that changed it. */
interface Trace {
	after: string | null;
	made: { step: number; before: string; after: string }[];
}

/** Values of a column that are remembered, and look-ups after which it shows whether its values repeat at all. */
const REMEMBERED = 2_000;
const LOOK_AT = 1_024;
/** Share of look-ups that have to find something. */
const PAYS = 0.3;
/** Longer values hardly repeat. */
const LONGEST = 60;

/** True for a value that the steps of any text leave alone. */
const isTidy = (value: string): boolean => value.charCodeAt(0) !== APOSTROPHE && isTidyAscii(value);
const APOSTROPHE = 39;

/** Remembers traces while values repeat; gives up where they don't. */
class Traces {
	private byValue: Map<string, Trace | null> | null = new Map();
	private asked = 0;
	private found = 0;

	/** undefined = not known; null = the value stays as it is. */
	get(value: string): Trace | null | undefined {
		if (!this.byValue || value.length > LONGEST) return undefined;
		const known = this.byValue.get(value);
		this.asked++;
		if (known !== undefined) this.found++;
		if (this.asked === LOOK_AT) {
			if (this.found < PAYS * LOOK_AT) this.byValue = null;
			this.asked = this.found = 0;
		}
		return known;
	}

	/** Keeps the trace of a value; `value` must be memory of its own. */
	put(value: string, trace: Trace | null): void {
		if (this.byValue && this.byValue.size < REMEMBERED) this.byValue.set(value, trace);
	}

	wants(value: string): boolean {
		return this.byValue !== null && value.length <= LONGEST && this.byValue.size < REMEMBERED;
	}
}

/** The steps of one column with the options of one import, ready to run over its chunks. */
export class ColumnCleaner {
	private readonly steps: readonly Normalizer[];
	/** The first step that a tidy value needs. */
	private readonly meaning: number;
	private readonly byCountry: boolean;
	/** Values are remembered. */
	private readonly costly: boolean;
	private readonly traces = new Map<string, Traces>();
	private readonly ctx: Writable<NormalizeContext>;

	constructor(
		private readonly field: FieldId,
		private readonly options: NormalizeOptions
	) {
		const definition = fieldDefinition(field, options.customFields);
		this.steps = inOrder.filter((step) => step.applies(definition) && !options.off.has(`${field}/${step.id}`));
		const first = this.steps.findIndex((step) => step.keepsTidy !== true);
		this.meaning = first === -1 ? this.steps.length : first;
		this.costly = this.steps.some((step) => step.costly === true);
		this.byCountry = this.steps.some((step) => step.byCountry === true);
		this.ctx = {
			field: definition,
			country: options.defaultCountry,
			rowCountry: '',
			dateOrder: options.dateOrders[field] ?? defaultDateOrder(options.defaultCountry),
			choices: options.customFields.find((c) => c.id === field)?.choices ?? [],
			off: options.off
		};
	}

	/**
	 * Cleans a column in place; answers what each step changed, in the order of the steps. `countries` = the rows' own
	 * countries; absent = no row names one.
	 */
	run(column: Column, rows: Uint32Array, countries: Column | undefined): FieldChanges[] {
		const changes: (FieldChanges | undefined)[] = [];
		let country = '';
		let traces = this.tracesOf(country);
		for (let i = 0; i < column.length; i++) {
			const before = column[i];
			if (before === null || before === undefined || before === '') continue;
			if (countries && this.byCountry) {
				const own = countries[i] ?? '';
				if (own !== country) traces = this.tracesOf((country = own));
			}
			const trace = this.costly ? this.remembered(traces, before, country) : this.trace(before, country);
			if (trace === null) continue;
			column[i] = trace.after;
			this.note(changes, trace, rows[i] ?? 0);
		}
		return changes.filter((c) => c !== undefined);
	}

	/** Counts what was made of a value. */
	private note(changes: (FieldChanges | undefined)[], { made }: Trace, row: number): void {
		for (const { step, before, after } of made) {
			const known = (changes[step] ??= { field: this.field, normalizerId: (this.steps[step] as Normalizer).id, changed: 0, samples: [] });
			known.changed++;
			if (known.samples.length < MAX_SAMPLES) known.samples.push({ row, before, after } satisfies ChangeSample);
		}
	}

	private remembered(traces: Traces, value: string, country: string): Trace | null {
		const known = traces.get(value);
		if (known !== undefined) return known;
		if (!traces.wants(value)) return this.trace(value, country);
		// Remembered beyond its chunk.
		const key = owned(value);
		const trace = this.trace(key, country);
		traces.put(key, trace);
		return trace;
	}

	private tracesOf(country: string): Traces {
		let traces = this.traces.get(country);
		if (!traces) this.traces.set(country, (traces = new Traces()));
		return traces;
	}

	/** null = every step leaves the value as it is. */
	private trace(value: string, country: string): Trace | null {
		const { steps, ctx } = this;
		ctx.rowCountry = country;
		ctx.country = country === '' ? this.options.defaultCountry : country;
		let trace: Trace | null = null;
		let text = value;
		for (let k = isTidy(value) ? this.meaning : 0; k < steps.length; k++) {
			const after = (steps[k] as Normalizer).normalize(text, ctx) || null;
			if (after === text) continue;
			trace ??= { after: null, made: [] };
			trace.after = after;
			trace.made.push({ step: k, before: text, after: after ?? '' });
			if (after === null) break;
			text = after;
		}
		return trace;
	}
}
