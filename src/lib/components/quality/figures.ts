import type { DamageFinding } from '#domain/imports/damage';
import type { DataQuality, FieldQuality } from '#domain/imports/data-quality';

/** The counts behind the three shares. Cells are rows × fields; `repeated` of the `keyed` rows are twins of an earlier one. */
export function qualityCounts(q: DataQuality): Record<'cells' | 'filled' | 'flagged' | 'keyed' | 'repeated', number> & { exact: boolean } {
	const filled = q.fields.reduce((n, f) => n + f.filled, 0);
	const { keyed, unique, keysExact } = q.counts;
	return {
		cells: q.rows * q.fields.length,
		filled,
		flagged: filled - q.fields.reduce((n, f) => n + f.valid, 0),
		keyed,
		repeated: keyed - unique,
		exact: keysExact
	};
}

/** Parts of a field's bar in per cent of the rows: in order, wants a look; the rest is blank. */
export function fieldBar(f: FieldQuality, rows: number): { valid: number; flagged: number } {
	const all = Math.max(1, rows);
	return { valid: (100 * f.valid) / all, flagged: (100 * (f.filled - f.valid)) / all };
}

/** Damage repaired and lost over all findings; those switched off repair nothing. */
export function damageTotals(
	findings: readonly DamageFinding[],
	isOff: (d: DamageFinding) => boolean = () => false
): { repaired: number; lost: number } {
	const on = findings.filter((d) => !isOff(d));
	return { repaired: on.reduce((n, d) => n + d.repaired, 0), lost: findings.reduce((n, d) => n + d.lost, 0) };
}

/** Most values first, within equals by field. */
export const bySize = (a: DamageFinding, b: DamageFinding): number =>
	b.repaired + b.lost - (a.repaired + a.lost) || (a.field < b.field ? -1 : 1);

/** Samples that read alike are shown once. */
export const distinctSamples = (d: DamageFinding): DamageFinding['samples'] =>
	d.samples.filter((s, i) => d.samples.findIndex((o) => o.before === s.before && o.after === s.after) === i);
