import type { FieldId } from '#domain/fields';
import { api } from './device';
import { BY_HAND } from './oracle';
import { Broken, quiet } from './player';
import type { Step } from './steps';
import { TITLES } from './world';

/** Gives several contacts another value at once, or none. A tab that dies in the middle leaves nothing of it (CON-1). */
export const editMany: Step = async (p) => {
	const ids = p.oracle
		.alive()
		.filter(() => p.d.chance(0.6))
		.map((c) => c.id);
	if (ids.length === 0) return false;
	const field: FieldId = p.d.chance(0.5) ? 'jobTitle' : 'company';
	const value = field === 'jobTitle' ? p.d.pick(TITLES) : p.d.pick(['Northwind Tools', 'Orion Packaging', '']);
	const after = p.oracle.copy();
	const n = p.bulks.length;
	after.editMany(ids, field, value, n);
	const change = value === '' ? { kind: 'clear' as const, field } : { kind: 'set' as const, field, value };
	p.bulks.push(null);
	await p.atomic(async () => {
		const done = p.must(await api.bulkEdit(Uint32Array.from(ids), change, quiet), 'editing many');
		p.bulks[n] = done.key;
	}, after);
	return true;
};

/** Takes an edit of many back as a whole; one that was taken back before, too: nothing is left of it to take back. */
export const undoMany: Step = async (p) => {
	const known = p.bulks.flatMap((key, n) => (key === null ? [] : [{ key, n }]));
	if (known.length === 0) return false;
	const { key, n } = p.d.pick(known);
	const after = p.oracle.copy();
	after.undoMany(n);
	await p.atomic(async () => p.must(await api.undoBulkEdit(key, quiet), 'taking an edit of many back'), after);
	return true;
};

/** Takes an import back as a whole (IMP-13). After a death the same is asked for again, and goes on. */
export const undoImport: Step = async (p) => {
	const done = [...p.oracle.finished].filter(([id, f]) => id !== BY_HAND && !f.undone);
	if (done.length === 0) return false;
	const [id] = p.d.pick(done);
	// What a later file relied on is told by its fingerprints alone, which the oracle hasn't.
	const relied = done.some(
		([other, { ledger, heldResolved: h }]) => other !== id && ledger!.merged + ledger!.skipped + h.merged + h.skipped > 0
	);
	const changed = !relied && p.d.chance(0.5) ? 'keep' : 'undo';
	const after = p.oracle.copy();
	after.undoImport(id, changed);
	const again = async (): Promise<void> => {
		const answer = await api.undoImport(id, changed, quiet);
		if (!answer.ok && answer.problem.code !== 'importUndone') throw new Broken(`undoing an import: ${JSON.stringify(answer.problem)}`);
	};
	const before = p.oracle;
	await p.risky(async () => p.must(await api.undoImport(id, changed, quiet), 'undoing an import'), again);
	p.oracle = after;
	p.loosen(before);
	return true;
};

/** Takes deleted contacts off the device for good (CON-1), but those whom a delivery holds. A death leaves the rest to the next call. */
export const removeDeleted: Step = async (p) => {
	const held = new Set(p.pushes.flatMap(({ ids }) => ids));
	const gone = p.oracle.contacts.filter((c) => !c.alive && !c.erased && !held.has(c.id));
	if (gone.length === 0) return false;
	const before = p.oracle;
	const after = p.oracle.copy();
	for (const { id } of gone) Object.assign(after.of(id)!, { erased: true, values: {}, changes: [], origins: {} });
	const run = async (): Promise<unknown> => p.must(await api.removeDeleted(quiet), 'removing for good');
	await p.risky(run, run);
	p.oracle = after;
	p.loosen(before);
	return true;
};
