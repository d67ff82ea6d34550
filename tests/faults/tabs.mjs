import { generateContacts } from '../../tools/sample/generate.mjs';
import { Device } from './browser.mjs';
import { startFront } from './front.mjs';
import { checks, expect, must, openHeldTab, openTab } from './tab.mjs';

const list = (rows, seed = 11) => generateContacts({ rows, seed, columns: 15 }).csv;
const PERSON = { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@engines.co.uk', company: 'Engines Ltd' };

/**
 * The same device in two tabs at once.
 * @param {{ dir?: string, names?: string[], say?: (line: string) => void }} [options] names = these checks alone
 * @returns {Promise<{ passed: number, failures: { what: string, why: string }[] }>}
 */
export async function tabsCampaign({ dir, names, say = () => {} } = {}) {
	const front = await startFront({ dir });
	const device = await new Device().start();
	let one;
	let two;
	let standing = null;
	const before = async () => {
		await front.crm.clear();
		await standing?.page.close();
		standing = null;
		for (const tab of [one, two]) await tab?.page.close();
		one = await openTab(device, front);
		await one.call('pipeline.wipeDevice');
		await one.page.close();
		one = await openTab(device, front);
		two = await openTab(device, front);
	};
	const inReview = async (rows = 400) => {
		const { id } = must(await one.rig('create', 'list.csv', list(rows), { policy: 'review' }), 'keeping the file');
		must(await one.call('pipeline.processImport', id), 'processing');
		return id;
	};
	/** The third write of an import of 3,000 rows is its first thousand of rows (after the file and the manifest). */
	const heldInProcessing = async () => {
		const held = (standing = await openHeldTab(device, front, 3));
		const { id } = must(await held.rig('create', 'list.csv', list(3000), {}), 'keeping the file');
		const running = held.call('pipeline.processImport', id);
		await held.still;
		return { held, id, running };
	};
	const decisions = async (tab, id) => new Map((await tab.rig('pairs', id)).map((p) => [p.pair, p.decision]));
	const undoing = (id) => one.call('pipeline.undoDecision', id);
	const fewContacts = async () => {
		const { id } = must(await one.rig('create', 'list.csv', list(900), {}), 'keeping the file');
		must(await one.call('pipeline.processImport', id), 'processing');
		must(await one.call('pipeline.finalizeImport', id), 'finishing');
		return id;
	};

	const result = await checks(
		{
			'an import that runs in one tab is refused in another': async () => {
				const { held, id, running } = await heldInProcessing();
				await two.page.bringToFront();
				await two.page.goto(`${front.url}/import?id=${id}`);
				await two.page.waitForFunction(() => document.body.innerText.includes('This import is running in another tab.'), {
					timeout: 30_000
				});
				held.goOn();
				expect(must(await running, 'processing').phase === 'review', 'the first tab did not get to the review');
			},
			'an import that runs in one tab is neither cancelled nor thrown back by another': async () => {
				const { held, id, running } = await heldInProcessing();
				const [cancelled, reopened] = [await two.call('pipeline.cancelImport', id), await two.call('pipeline.reopenImport', id)];
				expect(!cancelled.ok && cancelled.problem.code === 'importBusyElsewhere', `cancel answered ${JSON.stringify(cancelled)}`);
				expect(!reopened.ok && reopened.problem.code === 'importBusyElsewhere', `back answered ${JSON.stringify(reopened)}`);
				held.goOn();
				expect(must(await running, 'processing').rowsTotal === 3000, 'rows are missing');
			},
			'decisions made in two tabs are all kept': async () => {
				const id = await inReview();
				const first = await decisions(one, id);
				await decisions(two, id);
				const pairs = [...first.keys()].slice(0, 8);
				for (const [n, pair] of pairs.entries())
					must(await (n % 2 ? two : one).call('pipeline.decide', id, { pairs: [pair] }, n % 3 ? 'skip' : 'keepBoth'), 'deciding');
				const third = await openTab(device, front);
				const [seen, a, b] = [await decisions(third, id), await decisions(one, id), await decisions(two, id)];
				await third.page.close();
				for (const [n, pair] of pairs.entries())
					for (const [tab, map] of [
						['the device', seen],
						['the first tab', a],
						['the second tab', b]
					])
						expect(map.get(pair) === (n % 3 ? 'skip' : 'keepBoth'), `decision ${n + 1} of 8 reads ${map.get(pair)} in ${tab}`);
				const counts = must(await undoing(id), 'taking back');
				expect(counts.decided.skip + counts.decided.keepBoth === 7, `after one undo ${JSON.stringify(counts.decided)} are decided`);
			},
			'what one tab decided, another finishes with': async () => {
				const id = await inReview();
				const pairs = [...(await decisions(two, id)).keys()];
				await decisions(one, id);
				must(await one.call('pipeline.decide', id, { filter: 'all' }, 'skip'), 'deciding');
				const { ledger } = must(await two.call('pipeline.finalizeImport', id), 'finishing');
				expect(
					pairs.length > 0 && ledger.held === 0 && ledger.skipped > 0,
					`all pairs were skipped, and the books say ${JSON.stringify(ledger)}`
				);
			},
			'a decision after another tab finished is refused': async () => {
				const id = await inReview();
				const [pair] = (await decisions(two, id)).keys();
				must(await one.call('pipeline.finalizeImport', id), 'finishing');
				expect(!(await two.call('pipeline.decide', id, { pairs: [pair] }, 'merge')).ok, 'the decision was taken');
			},
			'two tabs that finish one import at once write it once': async () => {
				const id = await inReview(900);
				const done = await Promise.all([one, two].map((tab) => tab.call('pipeline.finalizeImport', id)));
				expect(
					done.some((r) => r.ok),
					'neither finished'
				);
				expect(
					done.every((r) => r.ok || r.problem.code === 'importBusyElsewhere'),
					JSON.stringify(done)
				);
				const { ledger } = await one.call('pipeline.getImport', id);
				expect(
					(await one.rig('allIds')).length === ledger.created,
					`${(await one.rig('allIds')).length} contacts, ${ledger.created} in the books`
				);
			},
			'two tabs that edit one contact lose no change': async () => {
				const { id } = must(await one.call('pipeline.saveContact', PERSON, null), 'adding');
				const { values } = await one.call('query.contact', id);
				must(await one.call('pipeline.saveContact', { ...values, company: 'Analytical Engines' }, id, values), 'the first edit');
				must(await two.call('pipeline.saveContact', { ...values, jobTitle: 'Head of Numbers' }, id, values), 'the second edit');
				const now = (await two.call('query.contact', id)).values;
				expect(
					now.company === 'Analytical Engines' && now.jobTitle === 'Head of Numbers',
					`the contact reads ${now.company}, ${now.jobTitle}`
				);
				const third = await one.call('pipeline.saveContact', { ...values, company: 'Other Engines' }, id, values);
				expect(!third.ok && third.problem.code === 'changedSince', `an edit of the same field answered ${JSON.stringify(third)}`);
			},
			'a later version upgrades the store in the middle of an import of this one, which loses nothing': async () => {
				const { id } = must(await one.rig('create', 'list.csv', list(6000), {}), 'keeping the file');
				const running = one.call('pipeline.processImport', id).then(
					() => 'done',
					() => 'stopped'
				);
				for (const end = Date.now() + 20_000; (await two.rig('manifest', id)).rowsDone === 0;) expect(Date.now() < end, 'no row was read');
				const took = await two.rig('openAs', 99);
				expect(took < 2000, `the later version waited ${took} ms`);
				await running;
				const m = await two.rig('manifest', id);
				expect(m.file.name === 'list.csv' && m.rowsDone > 0 && m.rowsDone % 1000 === 0, `the checkpoint reads ${m.rowsDone} rows`);
				expect(
					await one.call('pipeline.listImports').then(
						() => false,
						() => true
					),
					'this version went on in the store of a later one'
				);
				await one.rig('drop');
			},
			'a store of the version before is upgraded beside a tab that has it open': async () => {
				await fewContacts();
				const before = (await one.rig('snapshot')).contacts;
				await two.rig('end');
				await one.call('pipeline.getSettings');
				await one.rig('makeOld');
				await one.rig('hold', true);
				const from = Date.now();
				await two.call('pipeline.listImports');
				expect(Date.now() - from < 5000, `the upgrade waited ${Date.now() - from} ms`);
				for (const end = Date.now() + 20_000; (await two.rig('oldLeft')).old > 0;) expect(Date.now() < end, 'the upgrade stands still');
				const after = (await two.rig('snapshot')).contacts;
				expect(before.join() === after.join(), 'contacts changed over the upgrade');
			},
			'a tab that does not let go of an old store is waited for, and then said in words': async () => {
				await fewContacts();
				await two.rig('end');
				await one.call('pipeline.getSettings');
				await one.rig('makeOld');
				await one.rig('hold', false);
				const said = await two.call('pipeline.saveContact', PERSON, null);
				expect(!said.ok && said.problem.code === 'storageSilent', `it answered ${JSON.stringify(said)}`);
				await one.rig('letGo');
				must(await two.call('pipeline.saveContact', PERSON, null), 'adding once the tab let go');
			},
			'two tabs that send one delivery send each contact once': async () => {
				await fewContacts();
				for (const tab of [one, two]) await tab.call('delivery.destinations');
				await front.crm.fault({ mode: 'slow', count: 1 });
				must(await one.rig('deliver', 'Both'), 'delivering');
				for (let n = 0; n < 5; n++) await Promise.all([one, two].map((tab) => tab.call('delivery.wake')));
				const total = (await one.rig('allIds')).length;
				// The tab that sends goes away in the middle: the other one takes over.
				await one.page.close();
				one = null;
				for (const end = Date.now() + 20_000; ;) {
					const [batch] = await two.call('delivery.batches');
					if (batch.state === 'done') {
						expect(batch.counts.created === total && batch.counts.waiting === 0, JSON.stringify(batch.counts));
						break;
					}
					expect(Date.now() < end, `the delivery stands still: ${JSON.stringify(batch)}`);
					await new Promise((done) => setTimeout(done, 50));
				}
				const there = await front.crm.contacts();
				expect(
					there.length === total && there.every((c) => c.writes === 1),
					`${total} contacts, ${there.length} in the CRM, ${there.filter((c) => c.writes !== 1).length} written more than once`
				);
			}
		},
		{ say, before, names }
	).finally(async () => {
		await device.stop();
		await front.stop();
	});
	return result;
}
