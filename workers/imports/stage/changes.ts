import type { FieldChanges, Preflight } from '#domain/import';
import type { Issue } from '#domain/imports/issue';

const SAMPLES = 5;
/** Equal counts keep one order, so that an import resumed in the middle lists the same as one that was not. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Adds up cleaning counts over chunks; keeps the first samples of each field and normalizer. */
export class ChangeTally {
	private readonly byKey = new Map<string, FieldChanges>();
	constructor(initial: readonly FieldChanges[] = []) {
		this.add(initial);
	}
	add(changes: readonly FieldChanges[]): void {
		for (const change of changes) {
			const key = `${change.field}/${change.normalizerId}`;
			const sum = this.byKey.get(key);
			if (!sum) this.byKey.set(key, { ...change, samples: change.samples.slice(0, SAMPLES) });
			else {
				sum.changed += change.changed;
				if (sum.samples.length < SAMPLES) sum.samples.push(...change.samples.slice(0, SAMPLES - sum.samples.length));
			}
		}
	}
	list(): FieldChanges[] {
		return [...this.byKey.values()].sort(
			(a, b) => b.changed - a.changed || byText(`${a.field}/${a.normalizerId}`, `${b.field}/${b.normalizerId}`)
		);
	}
}

/** Counts issues by code and field, each with its first example; `whole` = with all that its message says. */
export class IssueTally {
	private readonly byKey = new Map<string, Preflight['issueCounts'][number]>();
	constructor(
		initial: Preflight['issueCounts'] = [],
		private readonly whole = false
	) {
		for (const c of initial) this.byKey.set(`${c.code}/${c.field}`, { ...c });
	}
	add(issues: readonly Issue[]): void {
		for (const issue of issues) {
			const key = `${issue.code}/${issue.field}`;
			const sum = this.byKey.get(key);
			if (sum) sum.count++;
			else
				this.byKey.set(key, {
					code: issue.code,
					field: issue.field,
					severity: issue.severity,
					count: 1,
					example: { row: issue.row, value: issue.value, ...(this.whole && { params: issue.params }) }
				});
		}
	}
	list(): Preflight['issueCounts'] {
		const rank = { error: 0, warning: 1, info: 2 };
		return [...this.byKey.values()].sort(
			(a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count || byText(`${a.code}/${a.field}`, `${b.code}/${b.field}`)
		);
	}
}
