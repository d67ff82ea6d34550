import type { CustomField } from '#domain/fields';
import { withDeadline } from '../store/engine/deadline';
import type { Store } from '../store/engine/open';

/**
 * How values were written before some changes of their field, by how they are written now: what taking the changes back may make of one,
 * itself among it, since a contact may have had it all along.
 * @param changes keys of the changes in `history`, the newest first
 */
export async function firstWritings(db: Store, id: CustomField['id'], changes: readonly string[]): Promise<(value: string) => string[]> {
	const steps: Map<string, Set<string>>[] = [];
	for (const change of changes) {
		const step = new Map<string, Set<string>>();
		for (const key of await withDeadline(
			db.getAllKeys('history', IDBKeyRange.bound(`${change}-`, `${change}-\uffff`)),
			'Reading the change'
		))
			for (const { before, after, undone } of (await withDeadline(db.get('history', key), 'Reading the change')) ?? []) {
				const [was, is] = [before[id], after[id]];
				if (was && is && !undone) step.set(is, (step.get(is) ?? new Set()).add(was));
			}
		steps.push(step);
	}
	return (value) => {
		let writings = new Set([value]);
		for (const step of steps) writings = new Set([...writings].flatMap((w) => [w, ...(step.get(w) ?? [])]));
		return [...writings];
	};
}
