import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { hashOf, sorted } from '#workers/lists/hashes';
import { suppressedAmong } from '#workers/lists/suppressed';
import { heldBack } from '#workers/outbox/preparing/withheld';
import { toDisk } from '#workers/store/chunks/chunk-store';
import { appendContact, emptyChunk } from '#workers/store/contacts';
import { writeDestination } from '#workers/store/destinations';
import type { Store } from '#workers/store/engine/open';
import { creating } from './creating';
import { freshStore, sandboxAt, seedContacts, tab, until } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

const contact = (i: number): ContactValues => ({
	firstName: `F${i}`,
	lastName: `L${i}`,
	email: `p${i}@example.com`,
	phone1: `+4915112345${600 + i}`
});
const list = (id: string, processId: string | null, kind: 'file' | 'refused' | 'consent', entries: string[]): Promise<unknown> =>
	db.put(
		'suppressions',
		{
			id,
			name: id,
			processId,
			kind,
			numbers: 0,
			emails: 0,
			hashed: 0,
			createdAt: 1,
			createdBy: '',
			updatedAt: 1,
			entries: sorted(entries.map(hashOf))
		},
		id
	);

describe('suppression lists', () => {
	it('LST-9: keep contacts out of the preview and out of the delivery, counted and named by list', async () => {
		const { t, sent } = creating();
		await sandboxAt(db, 'https://crm.example');
		await list('Robinson list', null, 'file', ['p1@example.com', '4915112345602']);
		await list('Do not call', 'process-1', 'refused', ['+4915112345603', 'p1@example.com']);
		// A list of another process alone: existing customers, say. It holds there and nowhere else.
		await list('Customers', 'process-1', 'file', ['p4@example.com']);
		const ids = await seedContacts(db, 8, contact);
		const run = await t.api.dryRun('crm', ids, 10);
		const withheld = [
			{
				reason: 'Do not call',
				count: 2,
				contacts: [
					{ id: ids[1], name: 'F1 L1' },
					{ id: ids[3], name: 'F3 L3' }
				]
			},
			{ reason: 'Robinson list', count: 1, contacts: [{ id: ids[2], name: 'F2 L2' }] }
		];
		expect(run).toMatchObject({ ok: true, value: { total: 5, withheld } });
		if (run.ok) expect(run.value.records).toHaveLength(5);
		const made = await t.api.createBatch('crm', ids, 'Fair');
		if (!made.ok) throw new Error(made.problem.code);
		await until(async () => (await t.api.batch(made.value.id))?.state === 'done');
		expect(await t.api.batch(made.value.id)).toMatchObject({ counts: { total: 5, created: 5 }, withheld });
		expect(sent.sort()).toEqual(['p0@example.com', 'p4@example.com', 'p5@example.com', 'p6@example.com', 'p7@example.com']);
		expect((await db.getAll('journal')).find((j) => j.action === 'delivery.created')?.params).toMatchObject({ contacts: 5, withheld: 3 });
		expect(await t.api.createBatch('crm', ids.slice(1, 4), 'Nobody')).toMatchObject({
			ok: false,
			problem: { code: 'deliveryAllWithheld', params: { count: 3 } }
		});
	});
	it('LST-9: who was deleted is not counted as kept back: nobody would have sent it', async () => {
		await list('Robinson list', null, 'file', ['p0@example.com', 'p1@example.com']);
		const chunk = emptyChunk(3, 'import-1');
		const ids = [0, 1].map((i) => appendContact(chunk, contact(i), i + 2, 1_700_000_000_000, null));
		chunk.alive[0] = 0;
		await db.put('chunks', toDisk(chunk), 3);
		expect(await heldBack(db, ids, { as: 'leaveOut', to: 'any', field: null })).toEqual({
			ids: new Set([ids[1]]),
			here: new Set([ids[1]]),
			counts: [{ reason: 'Robinson list', count: 1, contacts: [{ id: ids[1], name: 'F1 L1' }] }],
			refused: null
		});
		await sandboxAt(db, 'https://crm.example');
		await db.clear('suppressions');
		expect(await tab().api.dryRun('crm', Uint32Array.from(ids), 1)).toMatchObject({
			ok: true,
			value: { total: 1, records: [{ properties: { email: 'p1@example.com' } }] }
		});
		await list('Robinson list', null, 'file', ['p0@example.com', 'p1@example.com']);
		expect((await suppressedAmong(db, ids, null, 'any')).counts).toEqual([{ id: 'Robinson list', name: 'Robinson list', count: 1 }]);
	});
	it('LST-9: whoever says no, or comes onto a list, while a delivery waits is not sent with it; the others are, and the receipts say why', async () => {
		const { t, sent } = creating();
		await sandboxAt(db, 'https://crm.example', { batchSize: 2 }, { paused: true });
		const store = async (no: readonly number[]): Promise<Uint32Array> => {
			const chunk = emptyChunk(3, 'import-1');
			const ids = Uint32Array.from(
				[0, 1, 2, 3, 4].map((i) =>
					appendContact(chunk, { ...contact(i), ...(no.includes(i) && { consentStatus: 'Denied' }) }, i + 2, 1_700_000_000_000, null)
				)
			);
			await db.put('chunks', toDisk(chunk), 3);
			return ids;
		};
		// One of them refused before: it is sent, and the record says so.
		const made = await t.api.createBatch('crm', await store([4]), 'Waits');
		if (!made.ok) throw new Error(made.problem.code);
		await list('Robinson list', null, 'file', ['p0@example.com', 'p1@example.com']);
		await store([2, 4]);
		t.clock.now += 60_000;
		await t.api.resumeDestination('crm');
		await until(async () => (await t.api.batch(made.value.id))?.state === 'done');
		expect(sent.sort()).toEqual(['p3@example.com', 'p4@example.com']);
		expect((await t.api.batch(made.value.id))!.counts).toMatchObject({ total: 5, waiting: 0, created: 2, cancelled: 3 });
		const { receipts } = await t.api.receipts(made.value.id, 'all', 0, 5);
		expect(receipts.map((r) => [r.status, r.reason])).toEqual([
			['cancelled', 'On the suppression list “Robinson list” since.'],
			['cancelled', 'On the suppression list “Robinson list” since.'],
			['cancelled', 'Said no after this delivery was made.'],
			['created', null],
			['created', null]
		]);
		expect((await db.getAll('outbox')).every((e) => e.state === 'done')).toBe(true);
	});
	it('PUSH-3, LST-9: of those rejected only who was really sent again counts as that, not who is kept back or gone by now; asked for twice at once, it is done once', async () => {
		let no = true;
		const t = tab({
			fetcher: async (_, init) => {
				const { records } = JSON.parse(String(init.body)) as { records: { externalId: string }[] };
				return Response.json({
					results: records.map(({ externalId }) => ({ externalId, id: externalId, status: no ? 'rejected' : 'created', message: 'No' }))
				});
			}
		});
		await sandboxAt(db, 'https://crm.example');
		const chunk = emptyChunk(3, 'import-1');
		const ids = Uint32Array.from([0, 1, 2].map((i) => appendContact(chunk, contact(i), i + 2, 1_700_000_000_000, null)));
		await db.put('chunks', toDisk(chunk), 3);
		const made = await t.api.createBatch('crm', ids, 'Fair');
		if (!made.ok) throw new Error(made.problem.code);
		await until(async () => (await t.api.batch(made.value.id))?.counts.rejected === 3);
		await list('Robinson list', null, 'file', ['p2@example.com']);
		chunk.alive[0] = 0;
		await db.put('chunks', toDisk(chunk), 3);
		no = false;
		const both = await Promise.all([t.api.resendRejected(made.value.id), t.api.resendRejected(made.value.id)]);
		expect(both).toMatchObject([{ ok: true, value: { counts: { total: 1 } } }, { ok: false }]);
		expect(await db.getAll('batches')).toHaveLength(2);
		expect((await t.api.batch(made.value.id))!.resent).toEqual([ids[1]]);
		expect(await t.api.resendRejected(made.value.id, [ids[0]!])).toMatchObject({
			ok: false,
			problem: { code: 'deliveryRejectedGone', params: { count: 1 } }
		});
	});
	it('LST-9: without a list nobody is looked at', async () => {
		await sandboxAt(db, 'https://crm.example');
		expect(await tab().api.dryRun('crm', await seedContacts(db, 3, contact), 3)).toMatchObject({
			ok: true,
			value: { total: 3, withheld: [] }
		});
	});
});

describe('contacts that said no', () => {
	const NO: Record<number, ContactValues> = {
		1: { consentStatus: 'Denied' },
		2: { consentStatus: 'Denied', consentChannel: 'Calls' },
		3: { consentStatus: 'Withdrawn', consentChannel: 'Emails' },
		4: { consentStatus: 'Denied', consentChannel: 'Letters' },
		5: { consentStatus: 'Granted' },
		6: { consentStatus: 'Unknown' }
	};
	const people = (): Promise<Uint32Array> => seedContacts(db, 8, (i) => ({ ...contact(i), ...NO[i] }));
	const destination = (connector: string, settings: Record<string, unknown>, fields?: Record<string, string>): Promise<unknown> =>
		writeDestination(
			db,
			{
				id: connector,
				connector,
				name: connector,
				settings,
				secretId: null,
				secretOrigin: null,
				scoreField: 'score',
				tierField: 'tier',
				factorsField: null,
				createdAt: 1,
				paused: false,
				pausedReason: null,
				preconfigured: false,
				...(fields && { fields })
			},
			1,
			'test',
			'destination.saved',
			{}
		);
	const run = async (id: string, ids: Uint32Array, as?: 'send' | 'leaveOut') => {
		const got = await tab().api.dryRun(id, ids, 10, null, as);
		if (!got.ok) throw new Error(got.problem.code);
		return got.value;
	};

	it('PUSH-2, LST-9: go along where a field tells of the refusal, and the receipt says so; left out when that is chosen', async () => {
		await destination('file-download', { format: 'csv' });
		const ids = await people();
		const refused = { count: 3, contacts: [1, 2, 3].map((i) => ({ id: ids[i], name: `F${i} L${i}` })), to: 'any', field: 'consentStatus' };
		expect(await run('file-download', ids)).toMatchObject({ total: 8, refused: { ...refused, as: 'send' } });
		expect(await run('file-download', ids, 'leaveOut')).toMatchObject({ total: 5, refused: { ...refused, as: 'leaveOut' } });
		const t = tab();
		for (const as of ['send', 'leaveOut'] as const)
			expect(await t.api.createBatch('file-download', ids, 'Fair', null, as)).toMatchObject({
				ok: true,
				value: { counts: { total: as === 'send' ? 8 : 5 }, refused: { ...refused, as } }
			});
		expect((await db.getAll('journal')).filter((j) => j.action === 'delivery.created').map((j) => j.params)).toMatchObject([
			{ contacts: 8, refusedSent: 3 },
			{ contacts: 5, refusedLeftOut: 3 }
		]);
		expect(await t.api.createBatch('file-download', ids.slice(1, 4), 'Nobody', null, 'leaveOut')).toMatchObject({
			ok: false,
			problem: { code: 'deliveryAllRefused', params: { count: 3, withheld: 0 } }
		});
	});

	it('PUSH-1, LST-9: stay here where no field would tell of the refusal, unless they are to be sent all the same', async () => {
		await destination('file-download', { format: 'csv' }, { consentStatus: '', email: 'email' });
		const ids = await people();
		expect(await run('file-download', ids)).toMatchObject({ total: 5, refused: { as: 'leaveOut', field: null, count: 3 } });
		expect(await run('file-download', ids, 'send')).toMatchObject({ total: 8, refused: { as: 'send', field: null, count: 3 } });
	});

	it('PUSH-1, LST-9: a system that writes emails is not given who refuses those, whatever it has fields for; who refuses calls alone is', async () => {
		await destination(
			'mailchimp',
			{ relayUrl: 'https://relay.example', server: 'us21', audience: 'a1', status: 'pending', batchSize: 100 },
			{ consentStatus: 'CONSENT', email: 'email_address' }
		);
		const ids = await people();
		expect(await run('mailchimp', ids)).toMatchObject({
			total: 6,
			refused: { as: 'leaveOut', to: 'emails', count: 2, contacts: [{ id: ids[1] }, { id: ids[3] }] }
		});
		expect(await run('mailchimp', ids, 'send')).toMatchObject({ total: 8, refused: { as: 'send', count: 2 } });
	});

	it('LST-9: the list of those who said no keeps them from a mailing list whatever is chosen, and no refusal from a CRM that has a field for it', async () => {
		await destination('file-download', { format: 'csv' });
		await destination('mailchimp', {
			relayUrl: 'https://relay.example',
			server: 'us21',
			audience: 'a1',
			status: 'pending',
			batchSize: 100
		});
		const ids = await people();
		// Contact 0 agrees by itself, but the address was refused in an import; 2 refuses calls, and its number says no more of emails.
		await list('Said no', null, 'consent', ['p0@example.com', 'p1@example.com', '4915112345602']);
		expect(await run('mailchimp', ids, 'send')).toMatchObject({
			total: 6,
			withheld: [{ reason: 'Said no', count: 2 }],
			refused: { as: 'send', count: 1 }
		});
		expect(await run('file-download', ids)).toMatchObject({
			total: 7,
			withheld: [{ reason: 'Said no', count: 1, contacts: [{ id: ids[0], name: 'F0 L0' }] }],
			refused: { as: 'send', count: 3 }
		});
	});
});
