import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { CUSTOM_FIELD_TYPES, type CustomField, type CustomFieldType } from '#domain/fields';
import type { ChoicesChange } from '#domain/contacts/own-fields';
import type { Result } from '#domain/result';
import type { News } from '#workers/contract';
import { upkeep } from '#workers/imports/device/upkeep';
import { queryApi } from '#workers/query/api';
import { hear } from '#workers/query/snapshot';
import { FIELD_MARK } from '#workers/fields/mark';
import { readChunks } from '#workers/store/contacts';
import { openStore } from '#workers/store/engine/open';
import { LONG } from '../../support/long';
import { api, csv, importAll, nothing, plainDevice } from '../imports/harness';

const value = <T>(r: Result<T>): T => {
	if (!r.ok) throw new Error(JSON.stringify(r.problem));
	return r.value;
};
const CALIBER = 'custom:caliber' as const;
const PEOPLE = [
	'Nora Quist',
	'Tom Berger',
	'Ines Caldeira',
	'Pavel Dvorak',
	'Amina Khan',
	'Lars Holm',
	'Yuki Mori',
	'Jean Petit',
	'Rosa Vidal'
];

/** Contacts in three chunks, each with one of the values in the field Caliber, and the field of that type. */
async function device(values: readonly string[], field: Partial<CustomField> = {}): Promise<void> {
	await plainDevice();
	for (let at = 0; at < values.length; at += 3)
		await importAll(
			csv(
				'First Name,Last Name,Email,Caliber',
				values.slice(at, at + 3).map((v, i) => {
					const [first, last] = PEOPLE[at + i]!.split(' ');
					return `${first},${last},${first}@${last}-works.com,"${v}"`;
				})
			)
		);
	const s = await api.getSettings();
	await api.saveSettings({ customFields: [{ ...s.customFields[0]!, id: CALIBER, label: 'Caliber', type: 'text', ...field }] });
}

async function column(): Promise<string[]> {
	hear({ kind: 'contacts' });
	const ids = await queryApi.ids({ sort: { by: 'id', direction: 'asc' } });
	return Promise.all(Array.from(ids, async (id) => (await queryApi.contact(id))!.values[CALIBER] ?? ''));
}
const field = async (): Promise<CustomField | undefined> => (await api.getSettings()).customFields.find((f) => f.id === CALIBER);
const newest = async (): Promise<{ action: string; params: unknown } | undefined> =>
	value(await queryApi.auditPage(null, null, 10)).entries[0];
/** Which news of changing values every tab gets during some work. */
async function toldOfValues(job: () => Promise<void>): Promise<string> {
	const ear = new BroadcastChannel('muster');
	const told = new Set<string>();
	ear.onmessage = ({ data }: MessageEvent<News>) => {
		if (data.kind === 'upkeep' && data.work === 'values') told.add(data.done < data.total ? 'begun' : 'ended');
	};
	await job();
	await expect.poll(() => [...told].sort()).toEqual(['begun', 'ended']);
	ear.close();
	return [...told].sort().join(' and ');
}
async function updated(): Promise<number[][]> {
	const db = await openStore();
	return (await readChunks(db, (await db.getAllKeys('chunks')) as number[])).map((c) => [...c!.updatedAt.subarray(0, c!.length)]);
}

beforeEach(plainDevice);

describe('MAP-2, MAP-7: another type', () => {
	const VALUES = ['12', '1.250,50', ' 7', 'many', '1e', '0042'];

	it('MAP-2: the look ahead says what fits, what is written otherwise and what is no such value, and that is what is done', async () => {
		await device(VALUES);
		const stored = await column();
		const ahead = value(await api.retypePreview(CALIBER, { type: 'number' }));
		expect(ahead.same + ahead.rewritten + ahead.misfits).toBe(6);
		expect(ahead.misfitExamples.sort()).toEqual(['1e', 'many']);
		expect(ahead.rewrittenExamples).toContainEqual({ from: '0042', to: '42' });
		const before = await updated();
		expect(value(await api.retypeField(CALIBER, { type: 'number' }, nothing))).toEqual({ contacts: ahead.rewritten });
		const now = await column();
		// What is no number stays as it is written.
		expect([now[3], now[4]]).toEqual(['many', '1e']);
		expect(now.filter((v, i) => v !== stored[i])).toHaveLength(ahead.rewritten);
		expect(await updated()).toEqual(before);
		expect(await newest()).toMatchObject({
			action: 'fields.retyped',
			params: { field: 'Caliber', before: { fieldType: 'text' }, after: { fieldType: 'number' }, contacts: ahead.rewritten }
		});
	});

	it('MAP-2: lists are filtered by the new type at once', async () => {
		await device(VALUES);
		value(await api.retypeField(CALIBER, { type: 'number' }, nothing));
		hear({ kind: 'contacts' });
		const query = {
			sort: { by: 'id' as const, direction: 'asc' as const },
			fields: [{ field: CALIBER, op: 'number' as const, values: ['40', ''] }]
		};
		expect(await queryApi.count(query)).toBe(2);
	});

	it('MAP-2: days that can be read two ways are read as the others show, and the look ahead says so', async () => {
		await device(['05/03/2024', '25/03/2024', 'soon']);
		expect(value(await api.retypePreview(CALIBER, { type: 'date' }))).toMatchObject({ order: 'dmy', rewritten: 2, misfits: 1 });
		value(await api.retypeField(CALIBER, { type: 'date' }, nothing));
		expect(await column()).toEqual(['2024-03-05', '2024-03-25', 'soon']);
	});

	it('MAP-2: back to a type that it had, every value is written as it was, and what was typed since stays', async () => {
		await device(['0042', '1.250,50', 'many']);
		const before = await column();
		value(await api.retypeField(CALIBER, { type: 'number' }, nothing));
		const ids = await queryApi.ids({ sort: { by: 'id', direction: 'asc' } });
		hear({ kind: 'contacts' });
		const tom = (await queryApi.contact(ids[1]!))!;
		value(await api.saveContact({ ...tom.values, [CALIBER]: '7' }, tom.id));
		expect(value(await api.retypePreview(CALIBER, { type: 'text' }))).toMatchObject({ restores: true, misfits: 0 });
		value(await api.retypeField(CALIBER, { type: 'text' }, nothing));
		expect(await column()).toEqual([before[0], '7', before[2]]);
		expect(await field()).toEqual({ id: CALIBER, label: 'Caliber', type: 'text' });
	});

	it('MAP-2: whatever types it has on the way, back at the first nothing is lost', async () => {
		const any = fc.constantFrom(
			'0042',
			'1.250,50',
			'Yes',
			'no',
			'2024-05-06',
			'05/06/2024',
			'www.orion.com',
			'L',
			'n/a',
			'Größe M',
			'-',
			'12 %',
			'  x'
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(any, { minLength: 4, maxLength: 4 }),
				fc.array(fc.constantFrom<CustomFieldType>(...CUSTOM_FIELD_TYPES), { minLength: 1, maxLength: 4 }),
				async (values, types) => {
					await device(values);
					const before = await column();
					for (const type of [...types, 'text' as const]) {
						if ((await field())!.type === type) continue;
						const to = { type, ...(type === 'choice' && { choices: ['l', 'yes'] }) };
						const ahead = value(await api.retypePreview(CALIBER, to));
						expect(ahead.same + ahead.rewritten + ahead.misfits).toBe(ahead.contacts);
						value(await api.retypeField(CALIBER, to, nothing));
						expect((await column()).filter(Boolean)).toHaveLength(before.filter(Boolean).length);
					}
					expect(await column()).toEqual(before);
				}
			),
			{ numRuns: LONG ? 30 : 6 }
		);
	});

	it('MAP-7: a unique field and the primary key keep their type, since two values could become one', async () => {
		await device(['1', '01', '2']);
		for (const [rule, code] of [
			[{ unique: true }, 'fieldIsUnique'],
			[{ primaryKey: true }, 'fieldIsKey']
		] as const) {
			await api.saveSettings({ table: { fields: [{ id: CALIBER, ...rule }] } });
			expect(await api.retypePreview(CALIBER, { type: 'number' })).toMatchObject({ ok: false, problem: { code } });
			expect(await api.retypeField(CALIBER, { type: 'number' }, nothing)).toMatchObject({ ok: false, problem: { code } });
		}
	});

	it('MAP-2: rows that wait in Manual Review come in as the field is by then', async () => {
		await plainDevice();
		await importAll(csv('First Name,Last Name,Email,Phone,Caliber', ['Nora,Quist,nora@quist-works.com,+12127365000,0042']));
		await importAll(csv('First Name,Last Name,Email,Phone,Caliber', ['Norah,Quist,norah@quist-works.com,+12127365000,0007']));
		expect(await api.heldCount()).toBe(1);
		value(await api.retypeField(CALIBER, { type: 'number' }, nothing));
		value(await api.decideHeld('all', 'keepBoth'));
		expect((await column()).sort()).toEqual(['42', '7']);
	});
});

describe('MAP-2: choices', () => {
	const CHOICES = ['Small', 'Medium', 'Large'];
	const change = (patch: Partial<ChoicesChange>): ChoicesChange => ({
		choices: CHOICES.map((c) => ({ was: c, now: c })),
		gone: [],
		...patch
	});
	const sizes = (): Promise<void> => device(['Small', 'Large', 'Medium', 'Small', 'Large', 'Huge'], { type: 'choice', choices: CHOICES });

	it('MAP-2: values follow a choice that is called otherwise, also where two change names; order and new ones are kept', async () => {
		await sizes();
		const next = [
			{ was: 'Large', now: 'Small' },
			{ was: 'Small', now: 'Large' },
			{ was: null, now: 'Extra' },
			{ was: 'Medium', now: 'Medium' }
		];
		expect(value(await api.changeChoices(CALIBER, change({ choices: next }), nothing))).toEqual({ contacts: 4 });
		expect(await column()).toEqual(['Large', 'Small', 'Medium', 'Large', 'Small', 'Huge']);
		expect((await field())!.choices).toEqual(['Small', 'Large', 'Extra', 'Medium']);
		expect(await newest()).toMatchObject({ action: 'fields.choices', params: { field: 'Caliber', before: CHOICES, contacts: 4 } });
	});

	it('MAP-2: a choice that goes: its contacts keep it, lose it or get another, as was said', async () => {
		for (const [fate, after] of [
			[{ then: 'keep' }, ['Small', 'Large']],
			[{ then: 'clear' }, ['', 'Large']],
			[{ then: 'change', to: 'Medium' }, ['Medium', 'Large']]
		] as const) {
			await sizes();
			const choices = CHOICES.slice(1).map((c) => ({ was: c, now: c }));
			value(await api.changeChoices(CALIBER, { choices, gone: [{ choice: 'Small', fate }] }, nothing));
			expect((await column()).slice(0, 2)).toEqual(after);
			expect((await field())!.choices).toEqual(['Medium', 'Large']);
		}
	});

	it('MAP-2: two alike, none at all, and a change of choices that are not there any more are refused', async () => {
		await sizes();
		const code = async (c: ChoicesChange): Promise<string | null> => {
			const r = await api.changeChoices(CALIBER, c, nothing);
			return r.ok ? null : r.problem.code;
		};
		expect(await code({ choices: [], gone: [] })).toBe('choicesNeeded');
		expect(await code(change({ choices: [...CHOICES.map((c) => ({ was: c, now: c })), { was: null, now: 'LARGE' }] }))).toBe('choiceTwice');
		expect(await code({ choices: [{ was: 'Small', now: 'S' }], gone: [] })).toBe('fieldChangedSince');
		expect((await field())!.choices).toEqual(CHOICES);
	});
});

describe('MAP-2, IMP-12: a tab that dies in the middle', () => {
	/** Runs a change that dies after its first chunk. */
	async function dying(run: (onProgress: () => void) => Promise<unknown>): Promise<void> {
		await expect(
			run(() => {
				throw new Error('no more');
			})
		).rejects.toThrow('no more');
		expect(await (await openStore()).get('settings', FIELD_MARK)).toBeDefined();
	}

	it('IMP-12, APP-4: on return a deletion, a change of choices and one of type go on where they were, each value once', async () => {
		await device(['A', 'B', 'A', 'B', 'A', 'B', 'A'], { type: 'choice', choices: ['A', 'B'] });
		await dying(
			(stop) =>
			api.changeChoices(CALIBER, { choices: [{ was: 'A', now: 'B' }, { was: 'B', now: 'A' }], gone: [] }, stop) // prettier-ignore
		);
		await upkeep();
		expect(await column()).toEqual(['B', 'A', 'B', 'A', 'B', 'A', 'B']);
		expect(await newest()).toMatchObject({ action: 'fields.choices', params: { contacts: 7 } });
		await dying((stop) => api.deleteField(CALIBER, stop));
		// Whoever changes a field next finishes it first.
		value(await api.restoreField(CALIBER, nothing));
		expect(await column()).toEqual(['B', 'A', 'B', 'A', 'B', 'A', 'B']);
		expect(await (await openStore()).get('settings', FIELD_MARK)).toBeUndefined();

		await device(['01', '02', '03', '04', '05', '06']);
		const before = await column();
		await dying((stop) => api.retypeField(CALIBER, { type: 'number' }, stop));
		await upkeep();
		expect(await column()).toEqual(['1', '2', '3', '4', '5', '6']);
		await dying((stop) => api.retypeField(CALIBER, { type: 'text' }, stop));
		// Until it is done lists show some as they were, so it is said.
		expect(await toldOfValues(upkeep)).toBe('begun and ended');
		expect(await column()).toEqual(before);
	});

	it('IMP-12, APP-4: a deletion taken back that dies in the middle is taken back on return', async () => {
		await device(['a', 'b', 'c', 'd', 'e', 'f']);
		value(await api.deleteField(CALIBER, nothing));
		await expect(
			api.restoreField(CALIBER, () => {
				throw new Error('no more');
			})
		).rejects.toThrow('no more');
		expect(await toldOfValues(upkeep)).toBe('begun and ended');
		expect(await column()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
		expect((await field())?.label).toBe('Caliber');
	});
});
