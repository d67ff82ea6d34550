import { beforeEach, describe, expect, it } from 'vitest';
import { readContacts } from '#workers/store/contacts';
import { openStore } from '#workers/imports/context';
import { messageText } from '#domain/messages/index';
import { matchKind, whyWaits } from '#lib/state/review/review-queue-words';
import { api, nothing, plainDevice } from '../harness';
import { EVENT, bundleOf, draft, people, value } from './tablets';
import { fromNoon } from '../../../support/from-noon';

fromNoon();

const device = async (): Promise<number> => {
	await plainDevice();
	await api.saveSettings({ table: { fields: [{ id: 'accountId', unique: true }] } });
	return value(await api.saveContact({ firstName: 'Tom', lastName: 'Berg', email: 'tom@hafen.com', accountId: 'A-7' }, null)).id;
};
const NORA = { fullName: 'Nora Lindqvist', email: 'nora@harbor-foods.com', accountId: 'A-7' };
const valuesOf = async (id: number) => (await readContacts(await openStore(), [id]))[0]?.values;

describe('MAP-7, CAP-1: a visitor with what only one contact may have', () => {
	let tom = 0;
	beforeEach(async () => {
		tom = await device();
	});

	it('MAP-7, CAP-1: is kept, waits in Manual Review beside the one who has it, and its draft is over; what is decided there counts', async () => {
		const done = value(await api.capture(EVENT, draft({ values: NORA, rating: 'hot' }), null));
		expect(done).toMatchObject({ id: null, held: true, merged: false, tally: { today: 1, total: 1 } });
		expect((await api.heldPage(0, 10)).entries).toMatchObject([
			{ otherId: tom, taken: 'Account ID', match: { type: 'primaryKey', key: 'accountId' }, values: NORA, booth: true }
		]);
		const [entry] = (await api.heldPage(0, 10)).entries;
		expect(matchKind(entry!)).toBe('Account ID');
		expect(whyWaits(entry!)).toMatch(/^Captured at the booth by /);
		expect(entry!.evidence.map(messageText)).toContain('Same Account ID: A-7');
		expect(await api.visitors(EVENT.id)).toMatchObject([{ held: true, contactId: null, name: 'Nora Lindqvist' }]);
		expect(await api.getImport('booth-h26')).toMatchObject({ rowsTotal: 1, ledger: { total: 1, created: 0, merged: 0, held: 1 } });
		expect(await api.decideHeld('all', 'keepBoth')).toMatchObject({ ok: true, value: { created: 0, taken: 1, stillHeld: 1 } });
		// He gives it up: she comes in.
		value(await api.saveContact({ firstName: 'Tom', lastName: 'Berg', email: 'tom@hafen.com' }, tom));
		expect(await api.decideHeld('all', 'keepBoth')).toMatchObject({ ok: true, value: { created: 1, stillHeld: 0 } });
		expect(await api.visitors(EVENT.id)).toMatchObject([{ held: false, contactId: expect.any(Number) }]);
	});

	it('MAP-7, CAP-1: nor does somebody who is here get it by a visit', async () => {
		const nora = value(await api.saveContact({ fullName: 'Nora Lindqvist', email: NORA.email }, null)).id;
		expect(value(await api.capture(EVENT, draft({ values: NORA }), null))).toMatchObject({ id: null, held: true });
		expect((await valuesOf(nora))?.accountId).toBeUndefined();
	});

	it('MAP-7, CAP-1: who completes a visitor is told, and nothing is lost; another value goes in', async () => {
		const { accountId: _, ...without } = NORA;
		const { captureId, id } = value(await api.capture(EVENT, draft({ values: without }), null));
		expect(await api.capture(EVENT, draft({ values: NORA, note: 'Call' }), null, { id: captureId })).toMatchObject({
			ok: false,
			problem: { code: 'notUnique', params: { field: 'Account ID', value: 'A-7' } }
		});
		value(await api.capture(EVENT, draft({ values: { ...NORA, accountId: 'A-9' } }), null, { id: captureId }));
		expect(await valuesOf(id ?? 0)).toMatchObject({ accountId: 'A-9' });
		// What is typed by hand goes on: the visit says nothing new of it.
		value(await api.saveContact({ ...(await valuesOf(id ?? 0)), accountId: 'A-10' }, id));
		value(await api.saveContact({ firstName: 'Tom', lastName: 'Berg', email: 'tom@hafen.com', accountId: 'A-9' }, tom));
		value(await api.capture(EVENT, draft({ values: { ...NORA, accountId: 'A-9' }, note: 'Call' }), null, { id: captureId }));
		expect(await valuesOf(id ?? 0)).toMatchObject({ accountId: 'A-10', notes: expect.stringContaining('Call') });
	});

	it('MAP-7, CAP-1: who comes by hand-over waits too, once however often it is taken in; the newer word of one who is known gives no value twice', async () => {
		const id = 'bbbbbbbb-1';
		const { accountId: _, ...without } = NORA;
		const first = await bundleOf('two', [{ id, at: 1_790_000_002_000, draft: draft({ values: NORA }) }]);
		tom = await device();
		expect(value(await api.receiveFile(first, null, nothing))).toMatchObject({ held: 1, created: 0 });
		expect(value(await api.receiveFile(first, null, nothing))).toMatchObject({ held: 0, known: 1 });
		expect((await api.heldPage(0, 10)).entries).toMatchObject([{ otherId: tom, taken: 'Account ID' }]);
		const early = await bundleOf('two', [{ id, at: 1_790_000_002_000, draft: draft({ values: without }) }]);
		const later = await bundleOf('two', [{ id, at: 1_790_000_003_000, draft: draft({ values: { ...NORA, jobTitle: 'Buyer' } }) }]);
		tom = await device();
		expect(value(await api.receiveFile(early, null, nothing))).toMatchObject({ created: 1 });
		expect(value(await api.receiveFile(later, null, nothing))).toMatchObject({ known: 1 });
		const [nora] = (await people()).contacts;
		expect(nora).toMatchObject({ email: NORA.email, jobTitle: 'Buyer' });
		expect(nora?.accountId).toBeUndefined();
		expect(await valuesOf(tom)).toMatchObject({ accountId: 'A-7' });
	});
});
