import { Broken, must } from './broken.mjs';
import { someOf } from './scenario.mjs';

/** What a step works on, chosen before its first change and kept over every restart: contacts by their key. */
export async function targets(app, seen, what, choose) {
	if (!seen.targets.has(what)) seen.targets.set(what, await choose((await app.rig('people')).filter((p) => p.alive)));
	return seen.targets.get(what);
}
export const byKey = async (app) => new Map((await app.rig('people')).map((p) => [p.key, p]));

/** Contacts changed and added by hand. */
export async function editByHand(app, s, seen) {
	seen.stage = 'edit';
	const keys = await targets(app, seen, 'edit', (people) => someOf(s, 'edit', people, 4).map((p) => p.key));
	const now = await byKey(app);
	for (const [n, key] of keys.entries()) {
		const { id, values } = await app.call('query.contact', now.get(key)?.id ?? 0);
		must(await app.call('pipeline.saveContact', { ...values, jobTitle: `Edited ${n + 1}` }, id, values), 'editing');
	}
	for (const n of [1, 2]) {
		const email = `by-hand-${n}@engines.co.uk`;
		if (!now.has(`by hand:${email}`))
			must(
				await app.call(
					'pipeline.saveContact',
					{ firstName: 'Ada', lastName: `Lovelace ${n === 1 ? 'King' : 'Byron'}`, email, company: 'Engines Ltd' },
					null
				),
				'adding'
			);
	}
	// Many at once: one that dies in the middle is taken back as a whole, so that it is done again from the start.
	must(
		await app.call(
			'pipeline.bulkEdit',
			(await app.rig('people')).filter((p) => p.alive).map((p) => p.id),
			{ kind: 'tags', add: ['Edited at once'], remove: [] }
		),
		'editing many'
	);
	await app.mark('edit');
}

/** Merges taken back: the merged row is a contact of its own again. */
export async function undoMerges(app, s, seen) {
	seen.stage = 'undo';
	const merges = (detail, also = () => true) => detail.history.filter((e) => e.code === 'historyMerged' && also(e));
	const chosen = await targets(app, seen, 'undo', async (people) => {
		const found = [];
		for (const p of someOf(s, 'undo', people, 200)) {
			const [event] = merges(await app.call('query.contact', p.id), (e) => e.undoable);
			if (event) found.push({ key: p.key, row: event.params.row, file: event.params.file });
			if (found.length === 2) break;
		}
		return found;
	});
	const now = await byKey(app);
	for (const { key, row, file } of chosen) {
		const id = now.get(key)?.id ?? 0;
		const [event] = merges(await app.call('query.contact', id), (e) => e.params.row === row && e.params.file === file);
		if (!event) throw new Broken(`the merge of ${file} row ${row} into ${key} is no longer in its history`);
		if (event.kind !== 'undone') must(await app.call('pipeline.undoEvent', id, event.id), 'taking back a merge');
	}
	await app.mark('undo');
}

/** Contacts deleted, half of them restored, and the others removed for good. */
export async function deleteAndRestore(app, s, seen) {
	seen.stage = 'delete';
	const keys = await targets(app, seen, 'delete', (people) => someOf(s, 'delete', people, 6).map((p) => p.key));
	const now = await byKey(app);
	const ids = keys.map((key) => now.get(key)?.id ?? 0);
	if (!seen.done.has('delete')) must(await app.call('pipeline.deleteContacts', ids), 'deleting');
	seen.done.add('delete');
	must(await app.call('pipeline.restoreContacts', ids.slice(0, 3)), 'restoring');
	must(await app.call('pipeline.removeDeleted'), 'removing for good');
	const left = await app.call('pipeline.deletedHere');
	if (left.recent + left.past > 0) throw new Broken(`deleted contacts are still here: ${JSON.stringify(left)}`);
	await app.mark('delete');
}

/** Every contact scored anew. */
export async function rescored(app, seen) {
	seen.stage = 'rescore';
	must(await app.call('pipeline.rescoreAll'), 'scoring');
	await app.mark('rescore');
}

/** The store of an older version, brought over while the app is open. */
export async function upgraded(app, seen) {
	seen.stage = 'upgrade';
	if (!seen.done.has('old')) {
		await app.call('pipeline.getSettings');
		// The store is deleted and made anew by the campaign itself: a kill in the middle of that would be its own fault.
		const made = app.rig('makeOld');
		seen.unkillable = made.then(
			() => void seen.done.add('old'),
			() => undefined
		);
		await made;
		await seen.unkillable;
	}
	// The app begins it by itself when it looks at its imports.
	await app.call('pipeline.listImports');
	for (const end = Date.now() + 20_000; ;) {
		const left = await app.rig('oldLeft');
		if (left.old === 0 && !left.begun) break;
		if (Date.now() > end) throw new Broken(`the upgrade stands still: ${JSON.stringify(left)}`);
		await new Promise((done) => setTimeout(done, 30));
	}
	await app.mark('upgrade');
}
