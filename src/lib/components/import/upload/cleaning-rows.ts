import type { DamageFinding } from '#domain/imports/damage';
import type { FieldId } from '#domain/fields';
import type { ChangeSample, FieldChanges } from '#domain/import';
import { damageKey } from '#lib/state/import/import-wizard-setup';

/** One cleaning step on one field as the preview shows it. */
export interface CleaningRow {
	key: string;
	field: FieldId;
	normalizerId: string;
	changed: number;
	samples: ChangeSample[];
	on: boolean;
}

/**
 * Steps that change something, most values first, and those switched off with what they last were seen to change, so
 * that they can be switched on again. A step switched off by default that nothing is known of is left out.
 */
export function cleaningRows(
	changes: readonly FieldChanges[],
	seen: ReadonlyMap<string, FieldChanges>,
	off: readonly string[]
): CleaningRow[] {
	const offKeys = new Set(off);
	const rows = new Map<string, CleaningRow>();
	for (const c of changes) {
		const key = `${c.field}/${c.normalizerId}`;
		if (c.changed > 0) rows.set(key, { ...c, key, on: !offKeys.has(key) });
	}
	for (const key of offKeys) {
		const c = seen.get(key);
		if (c && !rows.has(key)) rows.set(key, { ...c, key, on: false });
	}
	return [...rows.values()].sort((a, b) => b.changed - a.changed || (a.key < b.key ? -1 : 1));
}

/** Damage found at present, and kinds switched off with what they last were seen to repair. */
export function damageRows(
	now: readonly DamageFinding[],
	seen: ReadonlyMap<string, DamageFinding>,
	off: readonly string[]
): DamageFinding[] {
	const rows = new Map(now.filter((d) => d.repaired + d.lost > 0).map((d) => [damageKey(d), d]));
	for (const key of off) {
		const d = seen.get(key);
		if (d && !rows.has(key)) rows.set(key, d);
	}
	return [...rows.values()];
}
