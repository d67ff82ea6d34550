import { expect, it } from 'vitest';
import { readImports } from '#workers/store/imports';
import { readChunks } from '#workers/store/contacts';
import { openStore } from '#workers/store/engine/open';
import { api, csv, importAll, nothing, plainDevice } from '../imports/harness';

/** When each contact was changed last, ms. */
async function changed(): Promise<number[]> {
	const db = await openStore();
	const serials = (await readImports(db)).flatMap((m) => m.chunks);
	return (await readChunks(db, serials)).flatMap((c) => (c ? [...c.updatedAt.slice(0, c.length)] : []));
}

it('MAP-2: a field that gets another type, goes, or comes back makes no contact newer, since nobody changed one', async () => {
	await plainDevice();
	await importAll(csv('First Name,Last Name,Email,Stand', ['Ana,Silva,ana@orion-pack.com,0042', 'Ben,Okoye,ben@lumen.com,17']));
	const id = (await api.getSettings()).customFields[0]!.id;
	const before = await changed();
	await new Promise((later) => setTimeout(later, 5));
	for (const step of [
		() => api.retypeField(id, { type: 'number' }, nothing),
		() => api.retypeField(id, { type: 'text' }, nothing),
		() => api.deleteField(id, nothing),
		() => api.restoreField(id, nothing)
	]) {
		expect(await step()).toMatchObject({ ok: true });
		expect(await changed()).toEqual(before);
	}
});
