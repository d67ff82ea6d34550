import { Broken, must } from './broken.mjs';
import { differences } from './differences.mjs';
import { someOf } from './scenario.mjs';
import { byKey, targets } from './walk-contacts.mjs';

/** An own field that the steps below give to contacts. */
const FIELD = { id: 'custom:kill_size', label: 'Size of the fair stand', type: 'text' };
const EVENT = {
	id: 'kill-fair',
	name: 'Kill fair',
	source: 'Kill fair',
	goal: 0,
	qualifiers: [],
	nextSteps: [],
	consentText: ''
};
const KEY = 'kill-key-8';
const VISITORS = ['Grace Hopper', 'Mary Somerville', 'Sophie Germain'];

/** The type of an own field changed, and with it all its values; one that dies in the middle goes on by itself. */
export async function retyped(app, seen) {
	seen.stage = 'retype';
	const known = async () => (await app.call('pipeline.getSettings')).customFields.find((f) => f.id === FIELD.id);
	if (!(await known())) must(await app.call('pipeline.addCustomField', FIELD), 'adding a field');
	if (!seen.done.has('field filled')) {
		const ids = (await app.rig('people')).filter((p) => p.alive).map((p) => p.id);
		const set = (value) => app.call('pipeline.bulkEdit', ids, { kind: 'set', field: FIELD.id, value });
		must(await set('12,0'), 'filling a field');
		seen.done.add('field filled');
	}
	for (const end = Date.now() + 20_000; ;) {
		const done = await app.call('pipeline.retypeField', FIELD.id, { type: 'number' });
		// Changed by a life before: what it left is finished first.
		if (done.ok || done.problem.code === 'fieldChangedSince') break;
		if (done.problem.code !== 'fieldsAtWork' || Date.now() > end) must(done, 'changing a type');
		await new Promise((again) => setTimeout(again, 30));
	}
	if ((await known())?.type !== 'number') throw new Broken('the type of a field was changed and is as before');
	await app.mark('retype');
}

/** A whole import taken back, contacts that changed since too. */
export async function importUndone(app, step, seen) {
	seen.stage = 'undoImport';
	const [manifest] = (await app.call('pipeline.listImports')).filter((m) => m.file.name === step.name);
	if (!manifest) throw new Broken(`${step.name} was to be taken back and is gone`);
	if (!manifest.undone) must(await app.call('pipeline.undoImport', manifest.id, step.changed), 'taking an import back');
	await app.mark('undoImport');
}

/** Persons erased for good. */
export async function erased(app, s, seen) {
	seen.stage = 'erase';
	const people = await targets(app, seen, 'erase', (all) =>
		someOf(
			s,
			'erase',
			all.filter((p) => p.email !== ''),
			2
		)
	);
	for (const { email } of people) {
		const found = await app.call('pipeline.erasePreview', { email, phone: '', name: '' });
		if (found.ok && found.value.contacts.length > 0) {
			const gone = await app.call('pipeline.eraseContact', { email, phone: '', name: '' });
			// What a life before began is finished by the app itself.
			if (!gone.ok && gone.problem.code !== 'contactGone') must(gone, 'erasing');
		}
	}
	for (const end = Date.now() + 20_000; (await app.rig('settingsKeys')).includes('erasing');) {
		if (Date.now() > end) throw new Broken('an erasure stands still');
		await new Promise((again) => setTimeout(again, 30));
	}
	const left = await byKey(app);
	for (const { key, email } of people)
		if ([...left.values()].some((p) => p.alive && p.email === email)) throw new Broken(`${key} was erased and is there`);
	await app.mark('erase');
}

/**
 * A backup, visitors that come after it and are handed over, the backup brought back in the middle of that, and the visitors taken in
 * again. A restore that was killed says so, or nothing of it was done.
 */
export async function restored(app, seen) {
	seen.stage = 'restore';
	if (!seen.backup) {
		const at = await app.rig('snapshot');
		seen.backup = { at, bytes: must(await app.rig('makeBackup'), 'making a backup') };
	}
	if (!seen.handedOver) {
		const here = (await app.call('pipeline.visitors', EVENT.id)).map((v) => v.name);
		for (const [n, name] of VISITORS.entries()) {
			if (here.includes(name)) continue;
			const draft = {
				values: { fullName: name, email: `visitor-${n}@engines.co.uk`, company: `Fair ${name}` },
				rating: 'hot',
				answers: {},
				nextStep: '',
				note: '',
				consent: false,
				code: ''
			};
			must(await app.call('pipeline.capture', EVENT, draft, null), 'noting a visitor');
		}
		seen.handedOver = must(await app.rig('handOver', EVENT.id, KEY), 'handing visitors over');
	}
	if (!seen.done.has('restored')) {
		const unfinished = await app.call('pipeline.restoreUnfinished');
		if (seen.done.has('restoring') && !unfinished) same(await app.rig('snapshot'), seen, 'after a restore that died and does not say so');
		seen.done.add('restoring');
		must(await app.rig('restore', seen.backup.bytes), 'restoring');
		seen.done.add('restored');
		if (await app.call('pipeline.restoreUnfinished')) throw new Broken('a restore that ended says that it did not');
		same(await app.rig('snapshot'), seen, 'after the restore');
	}
	const tally = must(await app.rig('receive', seen.handedOver, KEY), 'taking visitors in');
	if (tally.visitors !== undefined && tally.visitors !== 3) throw new Broken(`of three visitors came ${JSON.stringify(tally)}`);
	const there = [...(await byKey(app)).values()].filter((p) => p.alive && /^visitor-\d@engines/.test(p.email));
	if (there.length !== 3) throw new Broken(`of three visitors ${there.length} are there`);
	await app.mark('restore');
}

/** What stands there is what the backup holds, or (visitors that came after it) more of the booth alone. */
function same(now, { backup, done }, when) {
	for (const name of Object.keys(backup.at)) {
		const own = (lines) => (done.has('restored') ? lines : lines.filter((line) => !/[Kk]ill[ -]fair|visitor-\d@engines/.test(line)));
		const [first] = differences(name, backup.at[name], own(now[name]));
		if (first) throw new Broken(`${when}: ${first}`);
	}
}
