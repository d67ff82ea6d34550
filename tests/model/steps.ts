import type { ContactValues } from '#domain/chunk';
import type { DuplicatePolicy } from '#domain/matching/match';
import type { SurvivorshipRuleId } from '#domain/settings';
import { api } from './device';
import { BY_HAND, type Contact } from './oracle';
import { write } from './outcomes';
import { Broken, keyOf, quiet, type Player, type Review } from './player';
import { complete, erase, takeBack, visit } from './steps-booth';
import { editMany, removeDeleted, undoImport, undoMany } from './steps-many';
import { anyEmail, freshEmail, someRows, TITLES } from './world';

/** One step of a user; false = there was nothing to do it with. */
export type Step = (p: Player) => Promise<boolean>;

async function inReview(p: Player, r: Review): Promise<void> {
	await p.risky(
		async () => {
			const m = p.must(await api.processImport(r.id, quiet), 'processing');
			if (m.phase !== 'review') throw new Broken(`${r.name} is ${m.phase} after processing`);
		},
		async () => p.must(await api.processImport(r.id, quiet), 'processing again')
	);
	await p.takeRows(r);
}

const importFile: Step = async (p) => {
	if (p.reviews.length >= 2) return false;
	const cells = someRows(p.d, p.alike);
	const { name, file, nth } = p.file(cells);
	const r: Review = {
		id: '',
		nth,
		name,
		cells,
		rows: [],
		decisions: new Map(),
		policy: p.alike ? 'review' : p.d.pick(['update', 'update', 'skip', 'create', 'review'] as DuplicatePolicy[]),
		rule: p.d.pick(['newestWins', 'keepExisting', 'fillBlanks'] as SurvivorshipRuleId[])
	};
	const create = async (): Promise<void> => {
		const kept = (await p.device.imports()).filter((m) => m.file.name === name);
		if (kept.length > 1) throw new Broken(`${name} is there ${kept.length} times`);
		r.id =
			kept[0]?.id ??
			p.must(await api.createImport([file], 'file', await p.setup(file, { policy: r.policy, survivorship: r.rule })), 'keeping the file')
				.id;
	};
	await p.risky(create, create);
	p.reviews.push(r);
	await inReview(p, r);
	return true;
};

const decide: Step = async (p) => {
	if (p.reviews.length === 0) return false;
	const r = p.d.pick(p.reviews);
	const open = (await p.pairs(r)).filter((x) => !x.settled);
	if (open.length === 0) return false;
	const { pair } = p.d.pick(open);
	const decision = p.d.pick(['merge', 'merge', 'skip', 'manual', 'keepBoth'] as const);
	const before = r.decisions.get(keyOf(pair));
	const died = await p.risky(async () => p.must(await api.decide(r.id, { pairs: [pair.n] }, decision), 'deciding'), null);
	r.decisions.set(keyOf(pair), { pair, decision, loose: false });
	if (died) {
		// It was kept or it wasn't.
		const now = (await api.reviewPage(r.id, 'all', 0, 100)).pairs.find((x) => x.pair === pair.n)?.decision;
		if (now === (before?.decision ?? 'undecided')) {
			if (before) r.decisions.set(keyOf(pair), before);
			else r.decisions.delete(keyOf(pair));
		}
	}
	await p.pairs(r);
	return true;
};

const fix: Step = async (p) => {
	// What was typed in the grid is told from what visitors said by when it was typed, which the oracle doesn't know of rows.
	if (p.reviews.length === 0 || p.booth) return false;
	const r = p.d.pick(p.reviews);
	const i = p.d.below(r.rows.length);
	const field = p.d.chance(0.5) ? 'email' : 'jobTitle';
	const value = field === 'email' ? anyEmail(p.d) : p.d.pick(TITLES);
	const before = r.cells[i]!;
	const died = await p.risky(async () => p.must(await api.fixCells(r.id, [{ row: r.rows[i]!.row, field, value }]), 'fixing'), null);
	const after = { ...before, [field]: value };
	const now = died ? ((await p.rows(r.id))[i]!.values[field] ?? '') : value;
	if (now === value) r.cells[i] = after;
	// Its pairs are looked for anew.
	for (const d of r.decisions.values()) d.loose = true;
	const close = async (): Promise<unknown> => p.must(await api.closeFix(r.id, quiet), 'leaving the grid');
	await p.risky(close, close);
	await p.takeRows(r);
	return true;
};

const cancel: Step = async (p) => {
	if (p.reviews.length === 0) return false;
	const r = p.d.pick(p.reviews);
	const stop = async (): Promise<unknown> => p.must(await api.cancelImport(r.id), 'cancelling');
	await p.risky(stop, stop);
	p.reviews = p.reviews.filter((x) => x !== r);
	return true;
};

export const finish: Step = async (p) => {
	if (p.reviews.length === 0) return false;
	const r = p.d.pick(p.reviews);
	const pairs = (await p.pairs(r)).map((x) => x.pair);
	const after = p.oracle.copy();
	const wrong = write(after, r, pairs);
	if (wrong.length > 0) throw new Broken(`${r.name}: ${wrong.join('; ')}`);
	const end = async (): Promise<void> => {
		const m = p.must(await api.finalizeImport(r.id, quiet), 'finishing');
		if (m.phase !== 'complete') throw new Broken(`${r.name} ended as ${m.phase}`);
	};
	await p.risky(end, end);
	const before = p.oracle;
	p.oracle = after;
	p.reviews = p.reviews.filter((x) => x !== r);
	p.loosen(before);
	return true;
};

const someone = (p: Player): Contact | null => (p.oracle.alive().length > 0 ? p.d.pick(p.oracle.alive()) : null);

const add: Step = async (p) => {
	const values: ContactValues = {
		firstName: 'Zoe',
		lastName: 'Novak',
		fullName: 'Zoe Novak',
		email: freshEmail(p.d),
		company: 'Northwind Tools'
	};
	const after = p.oracle.copy();
	after.append(BY_HAND, values);
	await p.atomic(async () => p.must(await api.saveContact(values, null), 'adding'), after);
	return true;
};

const edit: Step = async (p) => {
	const c = someone(p);
	if (!c) return false;
	const field = p.d.chance(0.5) ? 'email' : 'jobTitle';
	const value = field === 'email' ? anyEmail(p.d) : p.d.pick(TITLES);
	const values: ContactValues = { ...c.values, [field]: value };
	if (value === '') delete values[field];
	const after = p.oracle.copy();
	after.change(after.of(c.id)!, values, null);
	await p.atomic(async () => p.must(await api.saveContact(values, c.id, c.values), 'editing'), after);
	return true;
};

const remove: Step = async (p) => {
	const c = someone(p);
	if (!c) return false;
	const after = p.oracle.copy();
	after.of(c.id)!.alive = false;
	await p.atomic(async () => p.must(await api.deleteContacts([c.id]), 'deleting'), after);
	return true;
};

const restore: Step = async (p) => {
	const gone = p.oracle.contacts.filter((c) => !c.alive && !c.erased);
	if (gone.length === 0) return false;
	const c = p.d.pick(gone);
	const after = p.oracle.copy();
	after.of(c.id)!.alive = true;
	await p.atomic(async () => p.must(await api.restoreContacts([c.id]), 'restoring'), after);
	return true;
};

/** Takes back any change of any contact that the oracle knows of, possible or not: the app has to see which. */
const undo: Step = async (p) => {
	const changed = p.oracle.contacts.filter((c) => c.changes.length > 0);
	if (changed.length === 0) return false;
	const c = p.d.pick(changed);
	const n = p.d.below(c.changes.length);
	const lines = (await p.device.history()).filter((h) => h.record.contactId === c.id);
	const change = c.changes[n]!;
	const fits = lines.filter(
		({ record: h }) =>
			h.undone === change.undone &&
			(h.kind === 'merged') === Boolean(change.merged) &&
			JSON.stringify(Object.entries(h.after).sort()) === JSON.stringify(Object.entries(change.after).sort()) &&
			JSON.stringify(Object.entries(h.before).sort()) === JSON.stringify(Object.entries(change.before).sort()) &&
			(!change.merged || (h.row === change.merged.row && h.importId === change.merged.importId))
	);
	if (fits.length === 0) throw new Broken(`contact ${c.id} has no line for ${JSON.stringify(change)}`);
	if (lines.length !== c.changes.length) throw new Broken(`contact ${c.id} has ${lines.length} lines, ${c.changes.length} changes`);
	const after = p.oracle.copy();
	const possible = after.undo(after.of(c.id)!, after.of(c.id)!.changes[n]!);
	await p.atomic(
		async () => {
			const done = await api.undoEvent(c.id, fits[0]!.id);
			if (done.ok !== possible)
				throw new Broken(`undoing a change of ${c.id} that is ${possible ? '' : 'not '}possible answered ${JSON.stringify(done)}`);
		},
		possible ? after : p.oracle
	);
	return true;
};

const settle: Step = async (p) => {
	if (p.oracle.held.length === 0) return false;
	const all = p.d.chance(0.3);
	const ids = all ? p.oracle.held.map((h) => h.id) : [p.d.pick(p.oracle.held).id];
	const decision = p.d.pick(['merge', 'keepBoth', 'skip'] as const);
	const states = p.oracle.settled(ids, decision);
	await p.inTurn(async () => p.must(await api.decideHeld(all ? 'all' : ids, decision), 'settling'), states);
	return true;
};

const rescore: Step = async (p) => {
	const again = async (): Promise<unknown> => p.must(await api.rescoreAll(quiet), 'scoring');
	await p.risky(again, again);
	return true;
};

const push: Step = async (p) => {
	const people = p.oracle.alive();
	if (people.length === 0) return false;
	const label = `Delivery ${p.pushes.length + 1}`;
	const ids = people.filter(() => p.d.chance(0.7)).map((c) => c.id);
	if (ids.length === 0) return false;
	p.crm.fault = p.d.pick(['none', 'none', 'error500', 'dropAfterCommit', 'rateLimit']);
	const mine = async () => (await p.device.delivery.batches()).filter((b) => b.label === label);
	const send = async (): Promise<void> => {
		await p.device.delivery.wake();
		const known = await mine();
		if (known.length > 1) throw new Broken(`${label} is there ${known.length} times`);
		if (known.length === 0) p.must(await p.device.push(ids, label), 'delivering');
		for (let look = 0; (await mine())[0]?.state !== 'done'; look++) {
			if (look > 2000) throw new Broken(`${label} stands still: ${JSON.stringify(await mine())}`);
			await new Promise((done) => setImmediate(done));
		}
	};
	await p.risky(send, send);
	const batch = (await mine())[0]!;
	const { receipts } = await p.device.delivery.receipts(batch.id, 'delivered', 0, 500);
	const sent = receipts.map(({ contactId, externalId }) => ({ contactId, externalId, email: p.oracle.of(contactId)?.values.email }));
	p.pushes.push({ id: batch.id, label, ids, sent, after: p.oracle.happened });
	return true;
};

const reload: Step = async (p) => {
	await p.device.reload();
	return true;
};

/** Every step by its name and how often it comes. */
export const STEPS: readonly [name: string, weight: number, step: Step][] = [
	['import', 5, importFile],
	['decide', 4, decide],
	['finish', 4, finish],
	['fix', 2, fix],
	['cancel', 1, cancel],
	['add', 1, add],
	['edit', 2, edit],
	['delete', 1, remove],
	['restore', 1, restore],
	['removeDeleted', 1, removeDeleted],
	['undo', 2, undo],
	['editMany', 1, editMany],
	['undoMany', 1, undoMany],
	['undoImport', 2, undoImport],
	['settle', 2, settle],
	['rescore', 1, rescore],
	['push', 2, push],
	['visit', 12, visit],
	['complete', 8, complete],
	['takeBack', 6, takeBack],
	['erase', 5, erase],
	['reload', 1, reload]
];
