import { expect, it, vi } from 'vitest';
import { queryApi } from '#workers/query/api';
import { contactId } from '#workers/store/contact-id';
import { emptyChunk } from '#workers/store/contacts';
import { freshDevice } from '../imports/harness';
import { store } from './any-contacts';

const after = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
// Deliveries are read for longer than a list waits for them, and are known before its page is made.
vi.mock('#workers/store/batches', async (original) => {
	const real = await original<typeof import('#workers/store/batches')>();
	return { ...real, readBatches: (...of: Parameters<typeof real.readBatches>) => after(120).then(() => real.readBatches(...of)) };
});
vi.mock('#workers/query/rows', async (original) => {
	await after(400);
	return original();
});

it('CON-1: rows that are made once the deliveries are known, from what was read before, count as not whole: they are asked for again', async () => {
	await freshDevice();
	const chunk = emptyChunk(1, 'one');
	Object.assign(chunk, { length: 2, touchedBy: [null, null], origins: [null, null] });
	chunk.alive.fill(1, 0, 2);
	chunk.columns.set('email', ['ana@x.com', 'ben@x.com']);
	const sent = new Map([1, 0].map((i) => [contactId(1, i), 'created']));
	await store([chunk], sent);
	const asked = async (): Promise<{ partial: boolean; states: (string | null)[] }> => {
		const { rows, partial = false } = await queryApi.page({}, 0, 10);
		return { partial, states: rows.map((r) => r.delivery) };
	};
	expect(await asked()).toEqual({ partial: true, states: [null, null] });
	await after(150);
	expect(await asked()).toEqual({ partial: false, states: ['created', 'created'] });
});
