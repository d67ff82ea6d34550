import type { Column, ContactChunk } from '#domain/chunk';
import type { DamageFinding } from '#domain/imports/damage';
import type { FieldId } from '#domain/fields';
import { RowContext } from './context';
import type { Detector, Fact } from './detector';
import { detectors } from './detectors/index';
import { isPlain } from './plain';
import type { DamageFacts } from './scan';
import { DamageTally } from './tally';

export interface RepairOptions {
	/** "field/damageKind" that are left alone: neither repaired nor counted. */
	off: ReadonlySet<string>;
	/** Countries of the rows where the caller knows them better than the chunk's own column (ISO alpha-2 or names). */
	countries?: Column;
}

/** The steps of one column in order, and its name in `off`. */
function stepsOf({ field, facts }: DamageFacts['columns'][number], off: ReadonlySet<string>): { detector: Detector; fact: Fact }[] {
	return facts
		.flatMap(({ detector: id, fact }) => {
			const detector = detectors.get(id);
			return detector && !off.has(`${field.id}/${detector.kind}`) ? [{ detector, fact }] : [];
		})
		.sort((a, b) => a.detector.order - b.detector.order);
}

type Step = ReturnType<typeof stepsOf>[number];
type Note = (detector: Detector, i: number, before: string, after: string | null) => void;

/** A cell that was left blank, since its text was no value. */
export interface Blanked {
	row: number;
	field: FieldId;
	value: string;
}

/** The column with what was repaired in it, or null where nothing was. */
function repairColumn(column: Column, steps: readonly Step[], ctx: RowContext, note: Note): Column | null {
	let copy: Column | null = null;
	const searching = steps.filter(({ detector }) => detector.passesPlain !== true);
	for (let i = 0; i < column.length; i++) {
		const before = column[i];
		if (!before) continue;
		const some = searching.length < steps.length && isPlain(before) ? searching : steps;
		if (some.length === 0) continue;
		ctx.i = i;
		const value = repairCell(before, some, ctx, note);
		// slice() keeps the kind of array that all columns are; [...column] makes another, for which V8 would make the code of what follows
		// anew.
		if (value !== before) (copy ??= column.slice())[i] = value;
	}
	return copy;
}

/** A function of its own, so that the engine has to make fast code of it once and not of the loops around it. */
function repairCell(before: string, steps: readonly Step[], ctx: RowContext, note: Note): string | null {
	let value = before;
	for (const { detector, fact } of steps) {
		const verdict = detector.judge(value, ctx, fact);
		if (verdict === undefined || verdict === value) continue;
		note(detector, ctx.i, value, verdict);
		if (verdict === null) return detector.blanks?.(value) ? null : value;
		value = verdict;
	}
	return value;
}

/**
 * Undoes damage in a mapped chunk by what its columns proved. Pure: the chunk is given back as it is when nothing was
 * repaired, and only repaired columns are copied. What can't be brought back is counted and left as it stands, so that
 * the rules still speak of it, or left blank where it says nothing (`blanked`). `findings` count cells of this chunk, with up to five
 * samples a column and kind.
 */
export function repairChunk(
	chunk: ContactChunk,
	facts: DamageFacts,
	options: RepairOptions
): { chunk: ContactChunk; findings: DamageFinding[]; blanked: Blanked[] } {
	const ctx = new RowContext(chunk, facts.defaultCountry, options.countries);
	const repaired = new Map<FieldId, Column>();
	const tally = new DamageTally();
	const blanked: Blanked[] = [];
	for (const known of facts.columns) {
		const column = chunk.columns.get(known.field.id);
		const steps = column ? stepsOf(known, options.off) : [];
		if (!column || steps.length === 0) continue;
		ctx.field = known.field;
		const copy = repairColumn(column, steps, ctx, (detector, i, before, after) => {
			const [field, row] = [known.field.id, chunk.rowNumbers[i] ?? 0];
			tally.note(detector.kind, field, row, before, after);
			if (after === null && detector.blanks?.(before)) blanked.push({ row, field, value: before });
		});
		if (copy) repaired.set(known.field.id, copy);
	}
	const findings = tally.list();
	if (repaired.size === 0) return { chunk, findings, blanked };
	const columns = new Map<FieldId, Column>();
	for (const [field, column] of chunk.columns) columns.set(field, repaired.get(field) ?? column);
	return { chunk: { rowNumbers: chunk.rowNumbers, columns }, findings, blanked };
}
