import { beforeEach, describe, expect, it } from 'vitest';
import { upkeep } from '#workers/imports/device/upkeep';
import { queryApi } from '#workers/query/api';
import type { ToldNews } from '#workers/contract';
import { hear } from '#workers/query/snapshot';
import { openStore } from '#workers/store/engine/open';
import { api, csv, freshDevice, importAll, nothing } from '../harness';
import { value, device, stored, traces, valuesOf } from './bulk-support';
import { aMomentLater } from '../../../support/turns';

beforeEach(freshDevice);

describe('CON-1: many contacts are edited at once', () => {
	it('CON-1, CON-2: each has it on its timeline and can take it back alone; the audit log has one line for all', async () => {
		const ids = await device();
		value(await api.bulkEdit(ids, { kind: 'tags', add: ['Hannover'], remove: ['vip'] }, nothing));
		expect((await valuesOf(ids.subarray(0, 4))).map((v) => v.tags)).toEqual(['Hannover', 'Fair, Hannover', 'Hannover', 'Fair, Hannover']);
		const contact = (await queryApi.contact(ids[1]!))!;
		expect(contact.provenance.tags).toMatchObject({ kind: 'edit' });
		expect(contact.history[0]).toMatchObject({
			kind: 'edited',
			undoable: true,
			changes: [{ field: 'tags', before: 'vip, Fair', after: 'Fair, Hannover' }]
		});
		value(await api.undoEvent(ids[1]!, contact.history[0]!.id));
		expect((await valuesOf(ids.subarray(0, 2))).map((v) => v.tags)).toEqual(['Hannover', 'vip, Fair']);
		const { entries } = value(await queryApi.auditPage(null, null, 50));
		expect(entries.filter((e) => e.action === 'contacts.edited').map((e) => e.params)).toEqual([
			{ count: 12, fields: ['tags'], edit: expect.any(String) }
		]);
	});

	it('CON-1: the list of edits names every tag that was added, also one that all contacts of the first chunk had', async () => {
		const ids = await device();
		// The second of the first import has both tags already but "New"; the third of the second import has none.
		const some = Uint32Array.of(ids[1]!, ids[6]!);
		value(await api.bulkEdit(some, { kind: 'tags', add: ['Fair', 'New'], remove: [] }, nothing));
		expect((await api.bulkEdits())[0]!.what).toEqual({ kind: 'tags', added: ['New', 'Fair'], removed: [] });
	});

	it('CON-1: a tag that only the last of more than a thousand contacts got is named as well', async () => {
		await freshDevice();
		const rows = Array.from({ length: 1002 }, (_, n) => `P${n},Lind,p${n}@lind-works.com,${n < 1001 ? 'fair' : 'Old'}`);
		await importAll(csv('First Name,Last Name,Email,Tags', rows));
		hear({ kind: 'contacts' });
		const ids = await queryApi.ids({ sort: { by: 'id', direction: 'asc' } });
		value(await api.bulkEdit(ids, { kind: 'tags', add: ['Fair', 'New'], remove: ['old', 'none'] }, nothing));
		expect((await api.bulkEdits())[0]!.what).toEqual({ kind: 'tags', added: ['New', 'Fair'], removed: ['Old'] });
		// CON-4: it is written down beside the first contact of the last chunk, and goes with them.
		value(await api.eraseContact(ids[1000]!, () => undefined));
		expect((await api.bulkEdits())[0]!.what).toEqual({ kind: 'tags', added: ['New'], removed: [] });
	});

	it('CON-1: every edit of many is listed with what it did and the key that takes it back, long after it was made', async () => {
		const ids = await device();
		expect(await api.bulkEdits()).toEqual([]);
		const first = value(await api.bulkEdit(ids, { kind: 'set', field: 'city', value: 'Berlin' }, nothing));
		const second = value(await api.bulkEdit(ids.subarray(0, 3), { kind: 'tags', add: ['Hannover'], remove: [] }, nothing));
		expect((await api.bulkEdits()).map(({ key, count, fields, undone }) => [key, count, fields, undone])).toEqual([
			[second.key, 3, ['tags'], false],
			[first.key, 12, ['city'], false]
		]);
		const cleared = value(await api.bulkEdit(ids.subarray(4, 5), { kind: 'clear', field: 'company' }, nothing));
		const away = value(await api.bulkEdit(ids.subarray(0, 4), { kind: 'tags', add: ['Bonn', 'fair'], remove: ['vip'] }, nothing));
		expect((await api.bulkEdits()).map(({ what }) => what)).toEqual([
			{ kind: 'tags', added: ['Bonn', 'fair'], removed: ['VIP'] },
			{ kind: 'clear' },
			{ kind: 'tags', added: ['Hannover'], removed: [] },
			{ kind: 'set', value: 'Berlin' }
		]);
		for (const { key } of [away, cleared]) value(await api.undoBulkEdit(key, nothing));
		// Who was deleted since is as before, but in no number.
		const gone = [ids[4]!, ids[5]!];
		value(await api.deleteContacts(gone));
		expect(value(await api.undoBulkEdit(first.key, nothing))).toMatchObject({ back: 10, kept: 0, taken: 0 });
		value(await api.restoreContacts(gone));
		expect((await valuesOf(gone)).map((v) => v.city ?? '')).not.toContain('Berlin');
		expect((await api.bulkEdits()).map(({ key, undone }) => [key, undone])).toEqual([
			[away.key, true],
			[cleared.key, true],
			[second.key, false],
			[first.key, true]
		]);
		expect((await valuesOf(ids)).map((v) => [v.city ?? '', v.tags?.includes('Hannover') ?? false]).slice(0, 4)).toEqual([
			['Bonn', true],
			['', true],
			['Kiel', true],
			['Bonn', false]
		]);
	});

	it('CON-2: what many get at once, taken back, leaves each value where it came from before, typed by hand too', async () => {
		const [id = 0] = await device();
		const [now] = await valuesOf([id]);
		value(await api.saveContact({ ...now, leadStatus: 'Open' }, id));
		for (const change of [
			() => api.writeOutcomes(Uint32Array.of(id), Uint8Array.of(1), nothing),
			() => api.bulkEdit(Uint32Array.of(id), { kind: 'set', field: 'leadStatus', value: 'Won' }, nothing)
		]) {
			await aMomentLater();
			expect(value(await change()).changed).toBe(1);
			hear({ kind: 'contacts' });
			value(await api.undoEvent(id, (await queryApi.contact(id))!.history[0]!.id));
			hear({ kind: 'contacts' });
			const { values, provenance } = (await queryApi.contact(id))!;
			expect([values.leadStatus, provenance.leadStatus?.kind]).toEqual(['Open', 'edit']);
		}
	});

	it('CON-1, IMP-12: told to stop it counts what it changed; one that died in the middle is taken back on return, and every tab and the log say so', async () => {
		const ids = await device();
		const before = await traces();
		const first = value(await api.bulkEdit(ids, { kind: 'set', field: 'city', value: 'Berlin' }, () => void api.stopBulkEdit()));
		expect(first).toMatchObject({ total: 12, changed: 4, stopped: true });
		// As a tab leaves it that dies there: with the mark of an edit at work.
		await (await openStore()).put('settings', { key: first.key, at: 1, by: 'Kim' }, 'bulkEdit');
		const told: unknown[] = [];
		const tab = new BroadcastChannel('muster');
		tab.onmessage = ({ data }: MessageEvent<ToldNews>) => data.kind === 'editInterrupted' && told.push(data.contacts);
		try {
			await upkeep();
			await expect.poll(() => told).toEqual([4]);
		} finally {
			tab.close();
		}
		expect(await traces()).toEqual(before);
		expect(await (await openStore()).get('settings', 'bulkEdit')).toBeUndefined();
		const { entries } = value(await queryApi.auditPage(null, null, 10));
		expect(entries[0]).toMatchObject({ action: 'contacts.editUndone', params: { count: 4, interrupted: true } });
	});

	it('SCO-5, IMP-12: outcomes of a CRM whose writing died in the middle are written to the end on return, and every tab is told; what was undone since stays so', async () => {
		const ids = await device();
		const dies = (): void => {
			throw new Error('no more');
		};
		await expect(api.writeOutcomes(ids, new Uint8Array(ids.length).fill(1), dies)).rejects.toThrow('no more');
		hear({ kind: 'contacts' });
		value(await api.undoEvent(ids[0]!, (await queryApi.contact(ids[0]!))!.history[0]!.id));
		const told: unknown[] = [];
		const tab = new BroadcastChannel('muster');
		tab.onmessage = ({ data }: MessageEvent<ToldNews>) => data.kind === 'outcomesFinished' && told.push(data.contacts);
		try {
			await upkeep();
			await expect.poll(() => told).toEqual([8]);
		} finally {
			tab.close();
		}
		expect((await valuesOf(ids)).map((v) => v.leadStatus ?? '')).toEqual(['', ...Array.from({ length: 11 }, () => 'Won')]);
		const left = await (await openStore()).getAllKeys('settings');
		expect(left.filter((key) => String(key).startsWith('outcomes'))).toEqual([]);
	});

	it('CON-1, CON-2: an undo that died in the middle goes on as that undo: each contact keeps it on its timeline, and the log calls no edit interrupted', async () => {
		const ids = await device();
		const before = await stored();
		const { key } = value(await api.bulkEdit(ids, { kind: 'set', field: 'city', value: 'Berlin' }, nothing));
		await expect(
			api.undoBulkEdit(key, () => {
				throw new Error('no more');
			})
		).rejects.toThrow('no more');
		await upkeep();
		expect(await stored()).toEqual(before);
		hear({ kind: 'contacts' });
		for (const id of ids) expect((await queryApi.contact(id))!.history.map((h) => h.kind)).toEqual(['undone', 'created']);
		expect(value(await queryApi.auditPage(null, null, 10)).entries[0]).toMatchObject({
			action: 'contacts.editUndone',
			params: { count: 12 }
		});
		expect(value(await queryApi.auditPage(null, null, 10)).entries[0]!.params).not.toHaveProperty('interrupted');
	});

	it('CON-1, IMP-12: taken back on return, it leaves no trace of contacts either that were taken back alone before', async () => {
		const ids = await device();
		const before = await traces();
		const { key } = value(await api.bulkEdit(ids.subarray(0, 5), { kind: 'set', field: 'city', value: 'Berlin' }, nothing));
		for (const id of [ids[1]!, ids[4]!]) value(await api.undoEvent(id, (await queryApi.contact(id))!.history[0]!.id));
		await (await openStore()).put('settings', { key, at: 1, by: 'Kim' }, 'bulkEdit');
		await upkeep();
		expect(await traces()).toEqual(before);
	});

	it('CON-1, IMP-12: one that fails in the middle leaves nothing half done', async () => {
		const ids = await device();
		const before = await traces();
		await expect(
			api.bulkEdit(ids, { kind: 'set', field: 'city', value: 'Berlin' }, (done) => {
				if (done > 4) throw new Error('no more');
			})
		).rejects.toThrow('no more');
		expect(await traces()).toEqual(before);
	});
});
