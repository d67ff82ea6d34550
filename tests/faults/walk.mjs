import { deleteAndRestore, editByHand, rescored, undoMerges, upgraded } from './walk-contacts.mjs';
import { erased, importUndone, restored, retyped } from './walk-device.mjs';
import { worked } from './walk-lists.mjs';
import { Broken, must } from './broken.mjs';
import { decisionOn, heldDecision } from './scenario.mjs';

/** What the user of one run was told so far; outlives the browser. */
export const memory = () => ({
	step: 0,
	stage: 'start',
	created: new Set(),
	decided: new Map(),
	processed: new Set(),
	reopened: new Set(),
	cancelling: new Set(),
	pairs: new Map(),
	batch: false,
	marks: [],
	fixing: new Set(),
	fixed: new Set(),
	targets: new Map(),
	done: new Set(),
	/** The backup of a run with what it holds, and visitors on their way to another tablet. */
	backup: null,
	handedOver: null,
	/** Ends when a kill may come again. */
	unkillable: Promise.resolve()
});

/**
 * Does the steps of a scenario from where the store and the memory say they are. The same code walks an undisturbed run
 * and one that was killed: so nothing of the way is known but what the app itself still knows.
 * @param {{ call(name: string, ...args: unknown[]): Promise<any>, rig(name: string, ...args: unknown[]): Promise<any>, mark(stage:
 *   string): Promise<void> }} app
 */
export async function walk(app, s, seen) {
	for (; seen.step < s.steps.length; seen.step++) {
		const step = s.steps[seen.step];
		if (step.kind === 'import') await importFile(app, s, step, seen);
		else if (step.kind === 'cancel') await cancelled(app, step, seen);
		else if (step.kind === 'held') await settleHeld(app, s, seen);
		else if (step.kind === 'edit') await editByHand(app, s, seen);
		else if (step.kind === 'undo') await undoMerges(app, s, seen);
		else if (step.kind === 'delete') await deleteAndRestore(app, s, seen);
		else if (step.kind === 'upgrade') await upgraded(app, seen);
		else if (step.kind === 'rescore') await rescored(app, seen);
		else if (step.kind === 'lists') await worked(app, s, seen);
		else if (step.kind === 'retype') await retyped(app, seen);
		else if (step.kind === 'undoImport') await importUndone(app, step, seen);
		else if (step.kind === 'erase') await erased(app, s, seen);
		else if (step.kind === 'restore') await restored(app, seen);
		else await deliver(app, seen);
	}
}

const named = async (app, name) => (await app.call('pipeline.listImports')).filter((m) => m.file.name === name);

/** The import of a step: kept by an earlier life, or made now. */
async function kept(app, step, seen) {
	const found = await named(app, step.name);
	if (found.length > 1) throw new Broken(`${step.name} is there ${found.length} times`);
	if (found[0]) return found[0];
	if (seen.created.has(step.name)) throw new Broken(`${step.name} was kept on the device and is gone`);
	seen.stage = 'staging';
	const made = must(await app.rig('create', step.name, step.text, step.setup), 'keeping the file');
	seen.created.add(step.name);
	await app.mark('staging');
	return made;
}

async function processed(app, step, seen, manifest) {
	seen.stage = 'processing';
	const done = must(await app.call('pipeline.processImport', manifest.id), 'processing');
	if (done.phase === 'review' && done.rowsTotal !== step.rows)
		throw new Broken(`${step.name} has ${step.rows} rows, ${done.rowsTotal} were read`);
	await app.mark('processing');
	return done;
}

async function importFile(app, s, step, seen) {
	let manifest = await kept(app, step, seen);
	if (['configure', 'processing', 'matching'].includes(manifest.phase)) {
		const back = seen.reopened.has(`${step.name} begun`) || (manifest.phase === 'matching' && seen.fixing.has(step.name));
		if (seen.processed.has(step.name) && !back) throw new Broken(`${step.name} was in review and is ${manifest.phase} again`);
		manifest = await processed(app, step, seen, manifest);
		seen.processed.add(step.name);
	}
	if (manifest.phase === 'review') {
		if (step.reopen && !seen.reopened.has(step.name)) {
			seen.stage = 'reopen';
			seen.reopened.add(`${step.name} begun`);
			manifest = must(await app.call('pipeline.reopenImport', manifest.id), 'going back');
			seen.reopened.add(step.name);
			await app.mark('reopen');
			manifest = await processed(app, step, seen, manifest);
		}
		if (step.fix && !seen.fixed.has(step.name)) await fixRows(app, step, seen, manifest);
		await review(app, s, step, seen, manifest);
	}
	if (manifest.phase === 'review' || manifest.phase === 'committing') {
		seen.stage = 'committing';
		manifest = must(await app.call('pipeline.finalizeImport', manifest.id), 'finishing');
		await app.mark('committing');
	}
	if (manifest.phase !== 'complete') throw new Broken(`${step.name} ended as ${manifest.phase}`);
	const l = manifest.ledger;
	if (l.total !== step.rows || l.created + l.merged + l.skipped + l.held + l.failed !== l.total)
		throw new Broken(`the books of ${step.name} (${step.rows} rows) don't balance: ${JSON.stringify(l)}`);
}

/** The fix grid: a few cells by hand, one change of a whole column. Done twice it is as done once. */
async function fixRows(app, step, seen, manifest) {
	seen.stage = 'fix';
	seen.fixing.add(step.name);
	const { rows } = must(await app.call('pipeline.fixPage', manifest.id, { show: 'all' }, 0, 3), 'the grid');
	for (const [n, { row }] of rows.entries())
		must(await app.call('pipeline.fixCells', manifest.id, [{ row, field: 'jobTitle', value: `Fixed ${n + 1}` }]), 'fixing a cell');
	must(
		await app.call(
			'pipeline.fixAll',
			manifest.id,
			{ show: 'all' },
			{ kind: 'replace', field: 'company', find: 'Inc', replace: 'Ltd', wholeCell: false, matchCase: true }
		),
		'fixing a column'
	);
	const after = must(await app.call('pipeline.closeFix', manifest.id), 'leaving the grid');
	if (after.phase !== 'review') throw new Broken(`${step.name} is ${after.phase} after the grid`);
	seen.fixed.add(step.name);
	await app.mark('fix');
}

async function review(app, s, step, seen, manifest) {
	seen.stage = 'review';
	const pairs = await app.rig('pairs', manifest.id);
	for (let n = seen.decided.get(step.name) ?? 0; n < pairs.length; n++) {
		const decision = decisionOn(s, step.name, n);
		if (decision) must(await app.call('pipeline.decide', manifest.id, { pairs: [pairs[n].pair] }, decision), 'deciding');
		seen.decided.set(step.name, n + 1);
	}
	await app.mark('review');
	const lines = (await app.rig('pairs', manifest.id)).map((p) => p.line);
	const before = seen.pairs.get(step.name);
	if (before && before.join('\n') !== lines.join('\n')) throw new Broken(`the review of ${step.name} changed over a restart`);
	seen.pairs.set(step.name, lines);
}

async function cancelled(app, step, seen) {
	if (seen.cancelling.has(step.name) && (await named(app, step.name)).length === 0) return;
	let manifest = await kept(app, step, seen);
	if (step.processed && !seen.cancelling.has(step.name)) manifest = await processed(app, step, seen, manifest);
	seen.stage = 'cancel';
	seen.cancelling.add(step.name);
	must(await app.call('pipeline.cancelImport', manifest.id), 'cancelling');
	await app.mark('cancel');
	if ((await named(app, step.name)).length > 0) throw new Broken(`${step.name} was cancelled and is there`);
}

async function settleHeld(app, s, seen) {
	seen.stage = 'held';
	const entries = [];
	for (;;) {
		const page = await app.call('pipeline.heldPage', entries.length, 100);
		entries.push(...page.entries);
		if (page.entries.length === 0 || entries.length >= page.total) break;
	}
	const chosen = entries.filter((e) => heldDecision(s, e) === 'keepBoth').map((e) => e.id);
	if (chosen.length > 0) must(await app.call('pipeline.decideHeld', chosen, 'keepBoth'), 'settling held rows');
	await app.mark('held');
}

async function deliver(app, seen) {
	seen.stage = 'delivery';
	// The destinations of this installation are taken over the first time that somebody asks for them.
	await app.call('delivery.destinations');
	// As the app does when it opens.
	await app.call('delivery.wake');
	const mine = async () => (await app.call('delivery.batches')).filter((b) => b.label === 'All of them');
	const known = await mine();
	if (known.length > 1) throw new Broken(`the delivery is there ${known.length} times`);
	if (known.length === 0) {
		if (seen.batch) throw new Broken('the delivery was confirmed and is gone');
		must(await app.rig('deliver', 'All of them'), 'delivering');
	}
	seen.batch = true;
	for (const end = Date.now() + 30_000; ;) {
		const [batch] = await mine();
		if (batch?.state === 'done') break;
		if (Date.now() > end) throw new Broken(`the delivery stands still: ${JSON.stringify(batch)}`);
		await new Promise((done) => setTimeout(done, 30));
	}
	await app.mark('delivery');
}
