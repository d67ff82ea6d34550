import type { DamageFinding, DamageKind } from '#domain/imports/damage';
import type { FieldId } from '#domain/fields';

const SAMPLES = 5;
/** Longest text of a sample: a cut cell may have 32,767 characters, and findings go into every checkpoint. */
const SHOWN = 300;

const shown = (text: string): string => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 40)} … ${text.slice(-36)}`);
const keyOf = (f: { kind: DamageKind; field: FieldId }): string => `${f.field}/${f.kind}`;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Adds up findings over chunks; keeps the first samples of each field and kind. `list()` is plain data, and a tally made of
 * it goes on where that one stood, so that an import resumed in the middle counts the same as one that was not.
 */
export class DamageTally {
	private readonly byKey = new Map<string, DamageFinding>();
	constructor(initial: readonly DamageFinding[] = []) {
		this.add(initial);
	}
	add(findings: readonly DamageFinding[]): void {
		for (const f of findings) {
			const sum = this.of(f.kind, f.field);
			sum.repaired += f.repaired;
			sum.lost += f.lost;
			if (sum.samples.length < SAMPLES) sum.samples.push(...f.samples.slice(0, SAMPLES - sum.samples.length));
		}
	}
	/** One damaged cell; `after` null = lost. */
	note(kind: DamageKind, field: FieldId, row: number, before: string, after: string | null): void {
		const sum = this.of(kind, field);
		if (after === null) sum.lost++;
		else sum.repaired++;
		if (sum.samples.length < SAMPLES) sum.samples.push({ row, before: shown(before), after: after === null ? null : shown(after) });
	}
	/** Most frequent first. */
	list(): DamageFinding[] {
		return [...this.byKey.values()]
			.map((f) => ({ ...f, samples: [...f.samples] }))
			.sort((a, b) => b.repaired + b.lost - a.repaired - a.lost || byText(keyOf(a), keyOf(b)));
	}
	private of(kind: DamageKind, field: FieldId): DamageFinding {
		const key = `${field}/${kind}`;
		let sum = this.byKey.get(key);
		if (!sum) this.byKey.set(key, (sum = { kind, field, repaired: 0, lost: 0, samples: [] }));
		return sum;
	}
}
