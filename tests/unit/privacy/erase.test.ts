import { beforeEach, describe, expect, it } from 'vitest';
import { listsApi as lists } from '#workers/lists/api';
import { personReport } from '#workers/privacy/report';
import { auditPage, verifyAudit } from '#workers/query/audit';
import { readHeads } from '#workers/store/chunks/chunk-head';
import { openStore } from '#workers/store/engine/open';
import { scanRaw } from '../../support/raw-scan';
import { api, csv, nothing, plainDevice, toReview } from '../imports/harness';
import { value, code, HEADER, NAME, EMAIL, OLD_EMAIL, HERS, colleague, LIST, states, withTraces } from './traces';

let id = 0;
beforeEach(async () => {
	id = await withTraces(20);
});

describe('CON-4: erasing a person', () => {
	it('CON-4, HIS-2: nothing of her is left in the raw database, nobody else lost anything, and the audit log verifies and says so without her', async () => {
		// Over several chunks.
		id = await withTraces(1200);
		expect(new Set((await scanRaw(HERS)).map((t) => t.store)).size).toBeGreaterThan(12);
		const report = await value(await personReport(id, nothing)).blob.text();
		for (const text of [
			EMAIL,
			OLD_EMAIL,
			'Geheimweg 77',
			'leads.csv, row 602',
			'0151 99887766',
			'asked for a demo',
			'created there',
			'KS-990017',
			// Attempts to reach her, what she said at a booth, lists of attendees, what was skipped in Manual Review.
			'Zephyrine was not in',
			'Zephyrine calls back',
			'On lists of attendees',
			'Zephyrine was skipped'
		])
			expect(report).toContain(text);
		const before = value(await api.erasePreview(id, nothing));
		expect(before).toMatchObject({
			contacts: [{ id, name: 'Zephyrine Quackenbush' }],
			rows: 4,
			imports: 2,
			held: 1,
			lists: 1,
			attempts: 1,
			pictures: 1,
			blocked: null
		});
		expect(before.deliveries.map((d) => [d.destination, d.status])).toEqual([
			['CRM', 'created'],
			['CRM', 'waiting']
		]);
		const shares: number[] = [];
		expect(value(await api.eraseContact(id, (done) => shares.push(done)))).toEqual(before);
		expect([shares.at(-1), shares.every((s, i) => i === 0 || s >= shares[i - 1]!)]).toEqual([1, true]);
		expect(await scanRaw(HERS)).toEqual([]);
		expect((await scanRaw(['tom.berg@brunnthal-werke.com', 'Hofweg 1'])).length).toBeGreaterThan(1);
		expect((await scanRaw(['ana.lima.601@firm601.com'])).length).toBeGreaterThan(1);
		expect((await readHeads(await openStore(), 0, Infinity)).reduce((n, h) => n + h.alive.reduce((a, b) => a + b, 0), 0)).toBe(1201);
		expect(await verifyAudit(null, nothing)).toMatchObject({ brokenAt: null });
		const [entry] = (await auditPage('contacts', null, 1)).entries;
		expect(entry).toMatchObject({ action: 'contact.erased', by: 'Ana', params: { contacts: 1, rows: 4, held: 1 } });
		expect(await (await openStore()).get('members', ['l1', 0])).toEqual({ ids: Uint32Array.of(7, 0) });
		expect(await (await openStore()).get('callStates', ['c1', 'l1', 0])).toEqual(states([1, 0]));
		expect([
			await (await openStore()).count('attempts'),
			await (await openStore()).count('pictures'),
			await (await openStore()).get('leadLists', 'l1')
		]).toEqual([1, 0, { ...LIST, members: 1 }]);
		const batches = await (await openStore()).getAll('batches');
		expect(batches.map((b) => [b.counts.waiting, b.counts.cancelled])).toEqual([
			[0, 0],
			[0, 1]
		]);
		// The other one was paused, and nothing of it waits any more.
		expect(batches.map((b) => b.state)).toEqual(['done', 'done']);
		expect((await auditPage('delivery', null, 1)).entries).toMatchObject([{ action: 'delivery.done', params: { batchId: 'b2' } }]);
	});

	it('CON-4, APP-3: the report speaks the language of the device, but for what is kept and what was sent', async () => {
		const ofHer = async (language: 'de' | 'en'): Promise<string> => {
			value(await api.saveSettings({ language }));
			return value(await personReport(id, nothing)).blob.text();
		};
		const [german, english] = [await ofHer('de'), await ofHer('en')];
		for (const text of [
			'<html lang="de">',
			'Alles, was über Zephyrine Quackenbush gespeichert ist',
			'leads.csv, Zeile ',
			'dort angelegt',
			'Vorname',
			'Geheimweg 77',
			'KS-990017'
		])
			expect(german).toContain(text);
		for (const text of ['<html lang="en">', 'Everything kept about', 'leads.csv, row ', 'created there']) {
			expect(english).toContain(text);
			expect(german).not.toContain(text);
		}
	});

	it('CON-4: what was taken out of the log is certified: a word put back, or another entry called erased, is told', async () => {
		value(await api.eraseContact(id, nothing));
		const db = await openStore();
		const keys = await db.getAllKeys('journal');
		const entries = await db.getAll('journal');
		const at = entries.findIndex((e) => e.redacted);
		expect(at).toBeGreaterThan(0);
		await db.put('journal', { ...entries[at]!, params: { ...entries[at]!.params, label: 'Somebody else' } }, keys[at]);
		expect((await verifyAudit(null, nothing)).brokenAt).toMatchObject({ key: keys[at], kind: 'changed' });
		await db.put('journal', entries[at]!, keys[at]);
		const other = entries.findIndex((e) => !e.redacted && e.action === 'import.completed');
		await db.put('journal', { ...entries[other]!, params: {}, redacted: true }, keys[other]);
		expect((await verifyAudit(null, nothing)).brokenAt).toMatchObject({ key: keys[other], kind: 'changed' });
	});

	it('CON-4, HIS-3: whoever erases a contact of their own name stays who they are', async () => {
		await plainDevice();
		value(await api.saveSettings({ userName: 'Zephyrine Quackenbush', deviceLabel: `Tablet of ${EMAIL}` }));
		const own = value(await api.saveContact({ fullName: 'Zephyrine Quackenbush', email: EMAIL }, null));
		value(await api.eraseContact(own.id, nothing));
		expect(await api.getSettings()).toMatchObject({ userName: 'Zephyrine Quackenbush', deviceLabel: 'Tablet of [erased]' });
	});

	it('CON-4: an import that isn’t finished and holds her, or a delivery on its way, is named and nothing is erased', async () => {
		const open = await toReview(csv(HEADER, [`${NAME},${EMAIL},,,,,`, colleague]));
		expect(await api.eraseContact(id, nothing)).toMatchObject({
			ok: false,
			problem: { code: 'eraseUnfinished', params: { file: 'leads.csv' } }
		});
		value(await api.cancelImport(open.id));
		const db = await openStore();
		await db.put('outbox', { ...(await db.get('outbox', ['b2', 0]))!, state: 'sending' }, ['b2', 0]);
		expect(value(await api.erasePreview(id, nothing)).blocked?.code).toBe('eraseSending');
		expect(code(await api.eraseContact(id, nothing))).toBe('eraseSending');
		expect((await scanRaw([EMAIL])).length).toBeGreaterThan(0);
	});

	it('CON-4, LST-2: a list that is named after her shows another name at once', async () => {
		await plainDevice();
		const process = value(await lists.createProcess('Sales'));
		const list = value(
			await lists.saveLeadList({ id: null, processId: process.id, name: `For ${EMAIL}`, timeZone: '', owner: '', description: '' })
		);
		const own = value(await api.saveContact({ fullName: 'Zephyrine Quackenbush', email: EMAIL }, null));
		expect((await lists.leadList(list.id))?.name).toBe(`For ${EMAIL}`);
		value(await api.eraseContact(own.id, nothing));
		expect((await lists.leadList(list.id))?.name).toBe('For [erased]');
	});
});
