import { beforeEach, describe, expect, it } from 'vitest';
import type { Column, ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { UNSCORED } from '#domain/scoring/score';
import { defaultProfile } from '#domain/scoring/scoring-profile';
import { matchKeys } from '#workers/pipeline/match/match-keys';
import { appendContact, emptyChunk, readChunks, readContacts } from '#workers/store/contacts';
import { leftToScore, readRescoring, writeScores } from '#workers/store/scores';
import { closeStore, openStore } from '#workers/store/engine/open';
import type { StoredChunk } from '#workers/store/schema';
import { upgradeLeft, upgradeSome } from '#workers/store/engine/upgrade';
import { readPackedChunks } from '#workers/store/chunks/packed-chunks';
import { scoredFields } from '#workers/pipeline/score/index';
import { rescore } from '#workers/imports/scoring/rescore-chunk';
import { upkeep } from '#workers/imports/device/upkeep';
import { upgrade } from '#workers/imports/device/upgrade';
import { api, csv, freshDevice, importAll, nothing, scoredByThese } from '../harness';

/** How an untouched device scores. */
const untouched = { profile: defaultProfile(), model: null, also: new Map(), byHand: new Map() };
const person = (i: number): ContactValues => ({
	firstName: `Ana${i}`,
	lastName: 'Silva',
	fullName: `Ana${i} Silva`,
	email: `ana${i}.silva@orion-pack.com`,
	phone1: `+1212555${1000 + i}`,
	jobTitle: 'CEO',
	leadSource: 'Referral',
	company: 'Orion',
	city: i % 3 ? 'Lisboa' : ''
});

/** A chunk as version 2 of the schema wrote it. */
function before(serial: number, importId: string): StoredChunk {
	const chunk = emptyChunk(serial, importId);
	for (let i = 0; i < 30; i++) appendContact(chunk, person(serial * 100 + i), i + 2, 1_700_000_000_000 + i, i % 10 === 9 ? null : i);
	chunk.alive[4] = 0;
	chunk.touchedBy[2] = ['m1/c0'];
	chunk.origins[2] = { city: ['edit', 4, 9] };
	return chunk;
}

const CHUNKS = 20;
/** A device with an import of version 2 on it. */
async function oldDevice(): Promise<StoredChunk[]> {
	await freshDevice();
	await scoredByThese();
	const m = await importAll(csv('First Name,Last Name,Email', ['Zoe,Novak,zoe@apex.com']));
	const db = await openStore();
	const chunks = Array.from({ length: CHUNKS }, (_, n) => before(100 + n, m.id));
	for (const name of ['chunks', 'columns', 'heads', 'matchKeys'] as const) await db.clear(name);
	for (const chunk of chunks) await db.put('chunks', chunk as never, chunk.serial);
	await db.put('imports', { ...m, chunks: chunks.map((c) => c.serial) }, m.id);
	return chunks;
}

const plain = (c: StoredChunk | null | undefined) =>
	c && { ...c, columns: Object.fromEntries([...c.columns].map(([f, column]: [FieldId, Column]) => [f, column.map((v) => v || null)])) };
const allSerials = Array.from({ length: CHUNKS }, (_, n) => 100 + n);

describe('FIL-5: contacts that an older version stored', () => {
	beforeEach(freshDevice);

	it('are read and edited as they are, before anything is brought over', async () => {
		const chunks = await oldDevice();
		const db = await openStore();
		expect((await readChunks(db, allSerials)).map(plain)).toEqual(chunks.map(plain));
		expect((await readPackedChunks(db, [100]))[0]?.packed.length).toBe(chunks[0]!.columns.size);
		const saved = await api.saveContact({ ...person(10_001), city: 'Porto' }, 100 * 1024 + 1);
		expect(saved.ok).toBe(true);
		expect((await readContacts(db, [100 * 1024 + 1]))[0]?.values.city).toBe('Porto');
		// What was written anew is in the new form; the others are left.
		expect((await upgradeLeft(db)).serials).toEqual(allSerials.slice(1));
	});

	it('IMP-12: are brought over chunk by chunk; killed at any point, the rest follows, with one line in the journal', async () => {
		for (const rounds of [0, 1, 2]) {
			const chunks = await oldDevice();
			const keysOf = (c: StoredChunk) => matchKeys(c.columns, c.length);
			for (let r = 0; r < rounds; r++) {
				const db = await openStore();
				await upgradeSome(db, await upgradeLeft(db), keysOf);
				await closeStore();
			}
			const db = await openStore();
			expect((await upgradeLeft(db)).serials.length).toBe(CHUNKS - rounds * 8);
			expect((await readChunks(db, allSerials)).map(plain)).toEqual(chunks.map(plain));
			await upkeep();
			expect(await upgradeLeft(db)).toEqual({ serials: [], total: CHUNKS, begun: false });
			expect((await readChunks(db, allSerials)).map(plain)).toEqual(chunks.map(plain));
			for (const chunk of chunks) expect(await db.get('matchKeys', chunk.serial)).toEqual(keysOf(chunk));
			expect((await db.getAll('journal')).filter((j) => j.action === 'store.upgraded')).toMatchObject([{ params: { chunks: CHUNKS } }]);
			await upkeep();
			expect((await db.getAll('journal')).filter((j) => j.action === 'store.upgraded').length).toBe(1);
		}
	});

	it('a chunk that somebody wrote since the list was made is not overwritten', async () => {
		await oldDevice();
		const db = await openStore();
		const left = await upgradeLeft(db);
		await api.saveContact({ ...person(10_003), city: 'Braga' }, 100 * 1024 + 3);
		await upgradeSome(db, left, (c) => matchKeys(c.columns, c.length));
		expect((await readContacts(db, [100 * 1024 + 3]))[0]?.values.city).toBe('Braga');
	});

	it('a store with nothing old in it is left alone', async () => {
		await importAll(csv('First Name,Last Name,Email', ['Ana,Silva,ana@orion.com']));
		const db = await openStore();
		await upgrade(db);
		expect((await db.getAll('journal')).some((j) => j.action === 'store.upgraded')).toBe(false);
	});
});

describe('SCO-7: all contacts scored anew', () => {
	it('scores change and nothing else; who was unscored by too little data stays so', async () => {
		const chunks = await oldDevice();
		const db = await openStore();
		const told: [number, number][] = [];
		const done = await api.rescoreAll((n, of) => told.push([n, of]));
		expect(done.ok).toBe(true);
		expect(told.at(-1)).toEqual([CHUNKS, CHUNKS]);
		const now = await readChunks(db, allSerials);
		now.forEach((chunk, n) => {
			const should = structuredClone(chunks[n]!);
			rescore(should, chunk!.scoredAt, untouched);
			expect(plain(chunk)).toEqual(plain(should));
			expect([...chunk!.scores.subarray(0, 3)]).not.toContain(UNSCORED);
		});
		for (const chunk of now) expect((await db.get('heads', chunk!.serial))?.scores).toEqual(chunk!.scores.slice(0, chunk!.length));
	});

	it('killed in the middle it says that it is not done, goes on where it was, and for the same moment', async () => {
		await oldDevice();
		const db = await openStore();
		await upgrade(db);
		const generation = await db.get('settings', 'generation');
		const { serials } = await leftToScore(db, 0, 7);
		await writeScores(db, serials, 1_800_000_000_000, scoredFields, (chunk, at) => rescore(chunk, at, untouched));
		await closeStore();
		expect(await readRescoring(await openStore())).toEqual({ at: 1_800_000_000_000, next: 107 });
		await upkeep();
		const after = await openStore();
		expect(await readRescoring(after)).toBeNull();
		expect(new Set((await readChunks(after, allSerials)).map((c) => c!.scoredAt))).toEqual(new Set([1_800_000_000_000]));
		expect(await after.get('settings', 'generation')).not.toBe(generation);
		expect((await after.getAll('journal')).filter((j) => j.action === 'contacts.rescored').length).toBe(1);
	});

	it('columns are not written', async () => {
		await oldDevice();
		const db = await openStore();
		await upgrade(db);
		const columns = await db.getAll('columns');
		await db.clear('matchKeys');
		await api.rescoreAll(nothing);
		expect(await db.getAll('columns')).toEqual(columns);
		expect(await db.count('matchKeys')).toBe(0);
	});
});
