import { beforeEach, describe, expect, it } from 'vitest';
import type { Batch } from '#domain/delivery';
import { personReport } from '#workers/privacy/report';
import { queryApi } from '#workers/query/api';
import { auditPage, verifyAudit } from '#workers/query/audit';
import { journal } from '#workers/store/journal/journal';
import { openStore } from '#workers/store/engine/open';
import { scanRaw } from '../../support/raw-scan';
import { api, csv, importAll, nothing, plainDevice, toReview } from '../imports/harness';
import { value, HEADER, NAME, EMAIL, colleague, withTraces } from './traces';

beforeEach(async () => {
	await withTraces(20);
});

describe('CON-4: erasing a person', () => {
	it('CON-4: what names deliveries holds nothing of a person: one of nobody else, a search for their name, a short name', async () => {
		await plainDevice();
		const { id: her } = value(await api.saveContact({ firstName: 'Bo', lastName: 'Li', email: 'bo@li-bau.de' }, null));
		const db = await openStore();
		const labels = {
			b1: 'Bo',
			b2: 'Tier A, “li”',
			b3: 'Visitors of Bo Li',
			b4: 'Tier A, „Lisbon“, from Bo',
			b5: 'From Bo, Last Name is Adams or Li',
			b6: 'Nachname ist nicht Li, Stufe A',
			b7: 'Nom : Lisbon'
		};
		for (const [bid, label] of Object.entries(labels)) {
			const total = bid === 'b1' ? 1 : 2;
			await db.put(
				'batches',
				{
					id: bid,
					destinationId: 'd1',
					label,
					createdAt: 5,
					createdBy: 'Ana',
					state: 'done',
					counts: { total, waiting: 0, created: total, updated: 0, rejected: 0, cancelled: 0 },
					lastAttemptAt: null,
					nextAttemptAt: null,
					stalled: null,
					link: null
				} as Batch,
				bid
			);
			await db.put(
				'batchChunks',
				{
					batchId: bid,
					n: 0,
					contactIds: Uint32Array.of(her, ...(total === 2 ? [7_000_000] : [])),
					records: [],
					names: [],
					emails: [],
					status: new Uint8Array(total).fill(2),
					crmIds: [],
					links: [],
					reasons: [],
					reasonFields: [],
					at: new Float64Array(total)
				},
				[bid, 0]
			);
			await journal(db, 9, 'Ana', 'delivery.created', { batchId: bid, label, contacts: total });
		}
		value(await api.eraseContact(her, nothing));
		const left = [
			'[erased]',
			'Tier A, “[erased]”',
			'Visitors of [erased]',
			'Tier A, „Lisbon“, from Bo',
			'From Bo, Last Name is Adams or [erased]',
			'Nachname ist nicht [erased], Stufe A',
			'Nom : Lisbon'
		];
		expect((await db.getAll('batches')).map((b) => b.label)).toEqual(left);
		expect((await auditPage('delivery', null, 10)).entries.map((e) => e.params['label']).reverse()).toEqual(left);
		expect(await verifyAudit(null, nothing)).toMatchObject({ brokenAt: null });
	});

	it('CON-4, LST-9: whoever was kept back of a delivery is not named there any more, however short the name; the count stays', async () => {
		await plainDevice();
		const { id: her } = value(await api.saveContact({ fullName: 'Cherilyn', email: 'cher@stage.de' }, null));
		const db = await openStore();
		const named = (...contacts: { id: number; name: string }[]) => ({ count: 3, contacts });
		const other = { id: 7_000_000, name: 'Bob' };
		await db.put(
			'batches',
			{
				id: 'b1',
				destinationId: 'd1',
				label: 'Fair',
				createdAt: 5,
				createdBy: 'Ana',
				state: 'done',
				counts: { total: 0, waiting: 0, created: 0, updated: 0, rejected: 0, cancelled: 0 },
				lastAttemptAt: null,
				nextAttemptAt: null,
				stalled: null,
				link: null,
				withheld: [{ reason: 'Robinson', ...named({ id: her, name: 'Cherilyn' }, other) }],
				refused: { as: 'leaveOut', to: 'any', field: null, ...named(other, { id: her, name: 'Cherilyn' }) }
			},
			'b1'
		);
		value(await api.eraseContact(her, nothing));
		expect(await scanRaw(['Cherilyn'])).toEqual([]);
		expect(await db.get('batches', 'b1')).toMatchObject({ withheld: [named(other)], refused: named(other) });
	});

	it('CON-4, DUP-6: a contact of somebody else that a row of hers was merged into is named before; once that merge is undone it goes with her', async () => {
		await plainDevice();
		const header = 'First Name,Last Name,Email,Phone,Street';
		await importAll(csv(header, ['Tom,Berg,tom@brunn.de,+49 89 4400990,']));
		const row = csv(header, ['Zephyrine,Quackenbush,zeph@brunn.de,+49 89 4400990,Geheimweg 77']);
		const m = await toReview(row, { survivorship: 'fillBlanks' });
		const [pair] = (await api.reviewPage(m.id, 'all', 0, 1)).pairs;
		value(await api.decide(m.id, { pairs: [pair!.pair] }, 'merge'));
		value(await api.finalizeImport(m.id, nothing));
		await importAll(csv(header, ['Zephyrine,Quackenbush,zeph@brunn.de,,']));
		const idOf = async (email: string): Promise<number> => (await api.checkContact({ email, fullName: 'Z Q' }, null)).duplicates[0]!.id;
		const [tom, her] = [await idOf('tom@brunn.de'), await idOf('zeph@brunn.de')];
		expect(value(await api.erasePreview(her, nothing)).mixed).toEqual([{ id: tom, name: 'Tom Berg' }]);
		const event = (await queryApi.contact(tom))!.history.find((e) => e.kind === 'merged')!;
		value(await api.undoEvent(tom, event.id));
		expect(value(await api.erasePreview(her, nothing)).mixed).toEqual([]);
		value(await api.eraseContact(her, nothing));
		expect(await scanRaw(['Zephyrine', 'zeph@', 'Geheimweg'])).toEqual([]);
		expect((await scanRaw(['tom@brunn.de'])).length).toBeGreaterThan(0);
	});

	it('CON-4: a row that waits and may be her is named before and stays; it is not in the report, since it may be somebody else', async () => {
		await plainDevice();
		const first = await importAll(csv(HEADER, [`${NAME},${EMAIL},,Brunnthal Werke,,,`, colleague]));
		expect(first.ledger).toMatchObject({ created: 2 });
		const other = `${NAME},other.mailbox@web-mailer.de,,Brunnthal Werke,Nebenweg 9,,`;
		expect((await importAll(csv(HEADER, [other]))).ledger).toMatchObject({ held: 1 });
		const her = (await api.checkContact({ email: EMAIL, firstName: 'Zephyrine', lastName: 'Quackenbush' }, null)).duplicates[0]!.id;
		const report = value(await personReport(her, nothing));
		expect([report.maybe, (await report.blob.text()).includes('Nebenweg 9')]).toEqual([1, false]);
		expect(value(await api.erasePreview(her, nothing))).toMatchObject({ held: 0, maybe: 1 });
		value(await api.eraseContact(her, nothing));
		expect((await auditPage('contacts', null, 1)).entries[0]?.params).not.toHaveProperty('maybe');
		expect((await scanRaw(['Nebenweg 9'])).map((t) => t.store)).toContain('held');
		expect(await scanRaw([EMAIL])).toEqual([]);
	});

	it('CON-4: whoever has an address or name that hers is only a part of keeps every row, finding, history and entry', async () => {
		await plainDevice();
		const theirs = [
			'Joanna,Lindner,joanna@firm.de,+49 30 7770001,Firm,Hofweg 2,Sits with Hanna Lindner,',
			'Hanna,Lindner,x-anna@firm.de,+49 30 7770002,Firm,Hofweg 3,Write to anna@firm.de.example,'
		];
		const first = await importAll(
			csv(HEADER, [
				'Anna,Li,anna@firm.de,+49 151 99887766,Firm,Geheimweg 77,Also <ANNA@firm.de>,',
				...theirs,
				'Tom,Berg,tom@firm.de,,Firm,,,'
			])
		);
		await importAll(
			csv(HEADER, [
				'Joanna,Lindner,joanna@firm.de,+49 30 7770009,Firm,Hofweg 22,,',
				'Joanna,Lindner,joanna@web-mailer.de,+49 30 7770001,,,,'
			])
		);
		const db = await openStore();
		const found = async (email: string) => (await api.checkContact({ email, fullName: 'X Y' }, null)).duplicates[0]!.id;
		const [anna, joanna] = [await found('anna@firm.de'), await found('joanna@firm.de')];
		const kept = async () => ({
			held: await db.getAll('held'),
			history: await db.getAll('history'),
			// Samples of a column in which a row is hers go as a whole.
			traces: new Set(
				(await scanRaw(['joanna@firm.de', 'x-anna@firm.de', 'anna@firm.de.example', 'Hanna Lindner', 'Hofweg 2', 'Hofweg 3']))
					.filter((t) => t.store !== 'imports')
					.map((t) => `${t.store} ${t.needle}`)
			)
		});
		const before = await kept();
		expect([before.held.flat().length, before.history.flat().length]).toEqual([1, 1]);
		expect(value(await api.eraseContact(anna, nothing))).toMatchObject({ contacts: [{ id: anna }], rows: 1, held: 0 });
		expect(await kept()).toEqual(before);
		const report = await value(await personReport(joanna, nothing)).blob.text();
		for (const text of ['joanna@firm.de', 'Sits with Hanna Lindner', 'leads.csv, row 3', 'Hofweg 22']) expect(report).toContain(text);
		expect(report).not.toContain('[erased]');
		expect(await scanRaw(['99887766', 'Geheimweg 77', 'also <anna@'])).toEqual([]);
		expect((await api.checkContact({ email: 'anna@firm.de', fullName: 'X Y' }, null)).duplicates).toEqual([]);
		expect((await api.getImport(first.id))!.ledger).toMatchObject({ created: 4 });
	});
});
