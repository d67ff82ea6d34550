import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { writtenAt } from '#workers/imports/contacts/merge-into';
import { readContacts } from '#workers/store/contacts';
import { openStore } from '#workers/store/engine/open';
import { api, csv, importAll, plainDevice, toReview } from '../harness';

const HEADER = 'First Name,Last Name,Email,Phone,Job Title';
const TOMORROW = new Date('2026-03-05T09:00:00Z');
const TODAY = new Date('2026-03-04T09:00:00Z');

beforeEach(async () => {
	await plainDevice();
	vi.useFakeTimers({ now: TOMORROW, toFake: ['Date'] });
});
afterEach(() => {
	vi.useRealTimers();
});

/** Ana came in while the clock was a day ahead; it is right by now. */
async function anaOfTomorrow(): Promise<() => Promise<ContactValues | undefined>> {
	const { chunks } = await importAll(csv(HEADER, ['Ana,Silva,ana@orion-pack.com,+12125550101,Buyer']));
	vi.setSystemTime(TODAY);
	return async () => (await readContacts(await openStore(), [(chunks[0] ?? 0) * 1024]))[0]?.values;
}

it('DUP-6, DUP-7: "The newest wins" goes by what comes in later, also where the clock was set back since; the review says what comes of it', async () => {
	const ana = await anaOfTomorrow();
	const { id } = await toReview(csv(HEADER, ['Ana,Silva,ana@orion-pack.com,+12125550101,CFO']));
	const { pairs } = await api.reviewPage(id, 'all', 0, 10);
	expect(pairs.map((p) => p.merged?.jobTitle)).toEqual(['CFO']);
	expect(await api.finalizeImport(id, () => undefined)).toMatchObject({ ok: true, value: { ledger: { merged: 1 } } });
	expect(await ana()).toMatchObject({ jobTitle: 'CFO' });
});

it('DUP-6, DUP-8: so does what waited in Manual Review, and no rule of the two finds them equally old', async () => {
	const ana = await anaOfTomorrow();
	await importAll(csv(HEADER, ['Ana,Silva,ana.silva@orion-pack.com,+12125550101,Chair']), { survivorship: 'longest' });
	expect(await api.heldCount()).toBe(1);
	expect(await api.decideHeld('all', 'merge')).toMatchObject({ ok: true });
	expect(await ana()).toMatchObject({ jobTitle: 'Chair', email: 'ana.silva@orion-pack.com' });
});

it('DUP-6: what was changed while an import was being written is newer than what it brings; an hour that is yet to come is none', () => {
	vi.setSystemTime(1000);
	const began = 900;
	expect([800, 900, 950, 1001].map((at) => writtenAt(at, began))).toEqual([800, 900, 950, 899]);
});
