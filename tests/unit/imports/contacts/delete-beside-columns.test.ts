import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { rowValues } from '#domain/chunk';
import { readChunks } from '#workers/store/contacts';
import { contactId } from '#workers/store/contact-id';
import { openStore } from '#workers/store/engine/open';
import { queryApi } from '#workers/query/api';
import { value } from '../fix/fix-support';
import { api, csv, freshDevice, importAll } from '../harness';

beforeEach(freshDevice);

const people = (n: number): File =>
	csv(
		'First Name,Last Name,Email,Company,Badge',
		Array.from({ length: n }, (_, i) => `Ana${i},Berg${i},ana${i}@lumen.example.com,Lumen,${i % 3 === 0 ? `B${i}` : ''}`)
	);
const ROWS = 1100;

/** All that is stored of the contacts but the moments of writing. */
async function stored(): Promise<unknown> {
	const db = await openStore();
	const chunks = await readChunks(db, (await db.getAllKeys('chunks')) as number[]);
	const [heads, written] = [await db.getAll('heads'), await db.getAll('chunks')];
	return chunks.map((c, n) => ({
		values: Array.from({ length: c!.length }, (_, i) => rowValues(c!.columns, i)),
		alive: Array.from(c!.alive.subarray(0, c!.length)),
		head: { ...heads[n], alive: Array.from(heads[n]!.alive), stamp: 0 },
		same: heads[n]!.stamp === (written[n] as { stamp?: number }).stamp
	}));
}

it('CON-1: contacts that are deleted and brought back stand as before, whoever they are; counts of own fields follow', async () => {
	await importAll(people(ROWS));
	const before = await stored();
	expect(JSON.stringify(before)).toMatch(/"filled":\[\["custom:/);
	const { total } = await queryApi.page({}, 0, 1);
	const [first] = (await (await openStore()).getAllKeys('chunks')) as number[];
	for (const places of fc.sample(fc.uniqueArray(fc.nat(total - 1), { minLength: 1, maxLength: 40 }), 8)) {
		const ids = places.map((p) => contactId(first! + Math.floor(p / 1000), p % 1000));
		const told: [number, number][] = [];
		const deleted = value(await api.deleteContacts(ids, (n, of) => told.push([n, of]))).deleted;
		expect(deleted).toBe(ids.length);
		expect(told.at(-1)![0]).toBe(told.at(-1)![1]);
		await expect.poll(async () => (await queryApi.page({}, 0, 1)).total).toBe(total - ids.length);
		const gone = (await stored()) as { alive: number[]; head: { filled: [string, number][] }; values: Record<string, string>[] }[];
		for (const c of gone)
			expect(c.head.filled.map(([, n]) => n)).toEqual(
				[c.values.filter((v, i) => c.alive[i] === 1 && Object.keys(v).some((f) => f.startsWith('custom:'))).length].filter((n) => n > 0)
			);
		// A second time changes nothing.
		expect(value(await api.deleteContacts(ids)).deleted).toBe(0);
		expect(value(await api.restoreContacts(ids))).toMatchObject({ restored: ids.length, without: 0 });
		expect(await stored()).toEqual(before);
	}
});
