import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { withTags, type BulkChange } from '#domain/contacts/bulk-edit';
import { defaultSettings } from '#domain/settings';
import { LONG } from '../../../support/long';
import { api, freshDevice, nothing } from '../harness';
import { value, device, stored, valuesOf, change } from './bulk-support';

beforeEach(freshDevice);

describe('CON-1: many contacts are edited at once', () => {
	it('CON-1, APP-4: a look ahead says how far it is, and ends where nobody wants it any more, and where the edit begins', async () => {
		const ids = await device();
		const tag: BulkChange = { kind: 'tags', add: ['Fair 2026'], remove: [] };
		const unwanted = api.previewBulkEdit(ids, tag, nothing);
		await api.stopBulkEdit();
		expect(await unwanted).toBeNull();
		const overtaken = api.previewBulkEdit(ids, tag, nothing);
		expect(value(await api.bulkEdit(ids, tag, nothing))).toMatchObject({ changed: ids.length, stopped: false });
		expect(await overtaken).toBeNull();
		const told: [number, number][] = [];
		expect(await api.previewBulkEdit(ids, tag, (done, total) => told.push([done, total]))).toMatchObject({ changed: 0, same: ids.length });
		expect(told.at(-1)).toEqual([ids.length, ids.length]);
	});

	it('CON-1, DUP-6: every number adds up and is what the look ahead said; taken back in any order, all is as it was', async () => {
		const ids = await device();
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(change, fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 12 })), { minLength: 1, maxLength: 4 }),
				fc.nat(),
				async (edits, order) => {
					const before = await stored();
					const keys: string[] = [];
					for (const [one, places] of edits) {
						const some = Uint32Array.from(new Set(places), (p) => ids[p]!);
						const ahead = (await api.previewBulkEdit(some, one, nothing))!;
						const done = await api.bulkEdit(some, one, nothing);
						if (ahead.problem) {
							expect(done).toEqual({ ok: false, problem: ahead.problem });
							continue;
						}
						const { key, stopped, ...tally } = value(done);
						const { becomes: _, problem: __, warning: ___, ...expected } = ahead;
						expect([tally, stopped]).toEqual([expected, false]);
						expect(tally.changed + tally.same + tally.refused + tally.gone).toBe(tally.total);
						if (tally.refused === 0)
							for (const v of await valuesOf(some)) {
								if (one.kind === 'set') expect(v[one.field]).toBe(ahead.becomes);
								else if (one.kind === 'clear') expect(v[one.field]).toBeUndefined();
								else expect(v.tags ?? '').toBe(withTags(v.tags ?? '', one.add, one.remove));
							}
						if (tally.changed > 0) keys.push(key);
						expect((await api.previewBulkEdit(some, one, nothing))!.changed).toBe(0);
					}
					const turned = keys.map((key, i) => ({ key, at: (i * 7 + order) % 5 })).sort((a, b) => a.at - b.at);
					for (const { key } of turned) expect(value(await api.undoBulkEdit(key, nothing)).back).toBeGreaterThan(0);
					expect(await stored()).toEqual(before);
					// What is off is off.
					for (const { key } of turned) expect(value(await api.undoBulkEdit(key, nothing))).toMatchObject({ back: 0, kept: 0, taken: 0 });
				}
			),
			{ numRuns: LONG ? 12 : 5, endOnFailure: true }
		);
	});

	it('CON-1, APP-4: every tab is told how far an edit and its undo are, and that each ended', async () => {
		const ids = await device();
		const heard: { kind: string; work?: string; done?: number; total?: number }[] = [];
		const tab = new BroadcastChannel('muster');
		tab.onmessage = ({ data }: MessageEvent<(typeof heard)[number]>) => heard.push(data);
		const ended = (): number => heard.filter((n) => n.kind === 'upkeep' && n.work === 'values' && n.done === n.total).length;
		try {
			const { key } = value(await api.bulkEdit(ids, { kind: 'set', field: 'city', value: 'Berlin' }, nothing));
			await expect.poll(ended).toBeGreaterThan(0);
			heard.length = 0;
			value(await api.undoBulkEdit(key, nothing));
			await expect.poll(ended).toBeGreaterThan(0);
		} finally {
			tab.close();
		}
	});

	it('CON-1: what was changed again since is kept, and said', async () => {
		const ids = await device();
		const { key, changed } = value(await api.bulkEdit(ids, { kind: 'set', field: 'city', value: 'Berlin' }, nothing));
		expect(changed).toBe(12);
		const [one] = await valuesOf([ids[3]!]);
		value(await api.saveContact({ ...one, city: 'Porto' }, ids[3]!));
		expect(value(await api.undoBulkEdit(key, nothing))).toMatchObject({ back: 12, kept: 1, taken: 0 });
		expect((await valuesOf(ids)).map((v) => v.city ?? '')).toEqual([
			'Bonn',
			'',
			'Kiel',
			'Porto',
			'Bonn',
			'',
			'Kiel',
			'Bonn',
			'Bonn',
			'',
			'Kiel',
			'Bonn'
		]);
	});

	it('CON-1, MAP-7: what tells contacts apart, and a number, is given to nobody in common; a rule that holds now is not broken', async () => {
		const ids = await device();
		for (const field of ['email', 'fullName', 'lastName', 'phone2', 'phone1Type'] as const)
			expect(await api.bulkEdit(ids, { kind: 'set', field, value: 'x@y.com' }, nothing)).toMatchObject({
				ok: false,
				problem: { code: 'bulkNotField' }
			});
		expect(await api.bulkEdit(ids, { kind: 'clear', field: 'email' }, nothing)).toMatchObject({ ok: false });
		expect(value(await api.bulkEdit(ids, { kind: 'clear', field: 'phone1' }, nothing)).changed).toBe(12);
		expect((await valuesOf(ids)).every((v) => v.phone1 === undefined && v.phone1Type === undefined)).toBe(true);
		await api.saveSettings({
			...defaultSettings(),
			table: {
				fields: [
					{ id: 'tags', maxLength: 10 },
					{ id: 'owner', unique: true }
				]
			}
		});
		expect(await api.bulkEdit(ids, { kind: 'set', field: 'owner', value: 'Kim' }, nothing)).toMatchObject({
			ok: false,
			problem: { code: 'bulkNotField' }
		});
		expect(value(await api.bulkEdit(ids, { kind: 'tags', add: ['Hannover'], remove: [] }, nothing))).toMatchObject({
			changed: 3,
			refused: 9,
			why: { code: expect.any(String) }
		});
	});
});
