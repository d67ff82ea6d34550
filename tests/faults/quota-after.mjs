import { differences } from './differences.mjs';
import { expect, must } from './tab.mjs';

const FIELD = { id: 'custom:full_size', label: 'Size of the fair stand', type: 'text' };
/** Room that is left, bytes: none, and enough for the first chunks. */
const ROOMS = [-100_000, 150_000];
/** What a full device may be answered with; a restore says beside that what was here before is gone. */
const FULL = new Set(['deviceFull', 'backupFull']);

const allIds = async (tab) => (await tab.rig('people')).filter((p) => p.alive).map((p) => p.id);

/** What is done to contacts that are here: made ready (`prepare`), begun on a device that fills up, and done again with room. */
const WORK = {
	'an edit of many': {
		run: async (tab) => tab.call('pipeline.bulkEdit', await allIds(tab), { kind: 'tags', add: ['Edited'], remove: [] })
	},
	'a change of type': {
		prepare: async (tab) => {
			must(await tab.call('pipeline.addCustomField', FIELD), 'adding a field');
			must(await tab.call('pipeline.bulkEdit', await allIds(tab), { kind: 'set', field: FIELD.id, value: '12,0' }), 'filling it');
		},
		run: (tab) => tab.call('pipeline.retypeField', FIELD.id, { type: 'number' }),
		done: 'fieldChangedSince'
	},
	'scoring anew': { run: (tab) => tab.call('pipeline.rescoreAll') },
	'an erasure': {
		prepare: async (tab) => (await tab.rig('people')).find((p) => p.alive && p.email !== '').email,
		run: (tab, email) => tab.call('pipeline.eraseContact', { email, phone: '', name: '' }),
		done: 'contactGone'
	},
	'taking an import back': {
		prepare: async (tab) => (await tab.call('pipeline.listImports'))[0].id,
		run: (tab, id) => tab.call('pipeline.undoImport', id, 'undo')
	},
	'removing deleted contacts': {
		prepare: async (tab) => void must(await tab.call('pipeline.deleteContacts', (await allIds(tab)).slice(0, 200)), 'deleting'),
		run: (tab) => tab.call('pipeline.removeDeleted')
	},
	'a restore': {
		prepare: async (tab) => {
			const bytes = must(await tab.rig('makeBackup'), 'making a backup');
			must(await tab.call('pipeline.deleteContacts', (await allIds(tab)).slice(0, 50)), 'deleting');
			return bytes;
		},
		run: (tab, bytes) => tab.rig('restore', bytes)
	}
};

/**
 * Checks of a device that is full in the middle of work on stored contacts: it says so, the app opens, and once there is room the work ends
 * as it ever did.
 * @param {{ tab(): any, leave(bytes: number): Promise<void>, reload(): Promise<void>, roomAgain(): Promise<void>, imported(): Promise<void>,
 *   before(): Promise<void>, stopped(): void }} device
 */
export function fullAfterImports({ tab, leave, reload, roomAgain, imported, before, stopped }) {
	const checks = {};
	const references = new Map();
	for (const [what, { prepare = async () => undefined, run, done }] of Object.entries(WORK)) {
		const finished = (answer) => answer.ok || (done !== undefined && answer.problem.code === done);
		const undisturbed = async () => {
			await imported();
			const given = await prepare(tab());
			must(await run(tab(), given), what);
			const lines = await tab().rig('snapshot');
			await before();
			return lines;
		};
		for (const room of ROOMS)
			checks[`${what} stopped with ${room / 1000} kB of room ends as ever when there is more`] = async () => {
				if (!references.has(what)) references.set(what, await undisturbed());
				await imported();
				const given = await prepare(tab());
				await leave(room);
				const first = await run(tab(), given);
				if (!first.ok) {
					expect(FULL.has(first.problem.code), `${what} answered ${JSON.stringify(first).slice(0, 300)}`);
					stopped();
				}
				await reload();
				expect(Array.isArray(await tab().call('pipeline.listImports')), 'the app no longer opens');
				await roomAgain();
				let last = first;
				for (const end = Date.now() + 20_000; !finished(last); last = await run(tab(), given)) {
					// The app itself goes on with what was begun: that is waited for.
					const waits = last.problem.code === 'fieldsAtWork' || last === first;
					if (!waits || Date.now() > end) break;
					await new Promise((again) => setTimeout(again, 50));
				}
				expect(finished(last), `${what} with room again answered ${JSON.stringify(last).slice(0, 300)}`);
				const got = await tab().rig('snapshot');
				const reference = references.get(what);
				const other = Object.keys(reference).flatMap((section) => differences(section, reference[section], got[section]));
				expect(other.length === 0, other.join('; '));
			};
	}
	return checks;
}
